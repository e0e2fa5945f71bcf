// Who does not use a mouse comes past the navigation with one key, reaches everything, and sees where they are.
import { chinese, english, expect, locales, test } from './fixtures.ts';
import { notFoundLogged } from './pages.ts';
import { focused, walk } from './walk.ts';

const article = '/news/calendar/solar-terms';

for (const { id, tag, skip } of [{ ...english, skip: 'Skip to content' }, { ...chinese, skip: '跳到正文' }]) {
  test(`the first link in ${tag} leads past the navigation`, async ({ page }) => {
    await page.goto(`/${id}${article}`);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: skip });
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
  });
}

test.describe(() => {
  test.use({ allowed: notFoundLogged });

  const walks = [
    { name: 'home', path: '', width: 1280 },
    { name: 'list', path: '/news', width: 1280 },
    { name: 'list', path: '/news', width: 360 },
    { name: 'article', path: article, width: 1280 },
    { name: 'article', path: article, width: 360 },
    { name: 'both languages', path: `${article}/parallel`, width: 1280 },
    { name: 'search, found', path: '/search?q=calendar', width: 1280 },
    { name: 'favorites', path: '/favorites?a=solar-terms.utf-8', width: 1280 },
    { name: 'archive', path: '/archive', width: 1280 },
    { name: 'missing page', path: '/no-such-page', width: 1280 },
  ];

  // A window of few lines, so that much of the page lies outside it and comes back under the strip of tools.
  for (const { id, tag } of locales) {
    for (const { name, path, width } of walks) {
      test(`the keyboard walks through ${name} in ${tag} at ${width} px and back`, async ({ page }) => {
        await page.setViewportSize({ width, height: 480 });
        await page.goto(`/${id}${path}`);
        expect(await walk(page)).toBeGreaterThan(15);
      });
    }
  }
});

const panels = [
  { ...english, comfort: 'Aa: reading comfort', share: 'Share', plain: 'Normal', mail: 'E-mail' },
  { ...chinese, comfort: 'Aa 阅读设置', share: '分享', plain: '标准', mail: '电子邮件' },
];

for (const words of panels) {
  // A panel opens and closes by the key of a button; what it hides is no stop while it is closed.
  test(`panels in ${words.tag} open and close by key`, async ({ page }) => {
    await page.goto(`/${words.id}${article}`);
    const comfort = page.getByRole('banner').getByText('Aa', { exact: true });
    await expect(comfort).toHaveAccessibleName(words.comfort);
    const share = page.getByRole('main').getByText(words.share, { exact: true });
    for (const [panel, inside] of [
      [comfort, page.getByRole('radio', { name: words.plain, exact: true })],
      [share, page.getByRole('link', { name: words.mail })],
    ] as const) {
      for (const key of ['Enter', 'Space']) {
        await panel.press(key);
        await expect(inside).toBeVisible();
        await panel.press(key);
        await expect(inside).toBeHidden();
      }
    }
    // Open ones are walked through like the rest of the page, and what lies over it makes way for the rest.
    await share.press('Enter');
    await comfort.press('Enter');
    await page.getByRole('link').first().focus();
    await walk(page);
  });
}

// What has the focus has a name, whatever it is; a line of code is its own.
for (const { id, tag } of locales) {
  test(`every stop in ${tag} has a name`, async ({ page }) => {
    await page.goto(`/${id}${article}`);
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatch(/"[^"]+"|(code|text): ./);
    }
  });
}
