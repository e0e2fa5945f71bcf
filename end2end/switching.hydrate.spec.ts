// With JavaScript, the site remembers which language a reader switched to, and `/` honors it.
import { chinese, english, expect, hydrated, test } from './fixtures.ts';

test('a click on the switch is remembered', async ({ page, context, languageSwitch }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/en');
  await page.goto('/en/news/calendar/solar-terms');
  await hydrated(page);
  await languageSwitch.follow(chinese);
  expect(await context.cookies()).toMatchObject([{ name: 'locale', value: 'zh', path: '/', sameSite: 'Lax' }]);
  await page.goto('/');
  await expect(page).toHaveURL('/zh');

  await hydrated(page);
  await languageSwitch.follow(english);
  await page.goto('/');
  await expect(page).toHaveURL('/en');
});

// The reader may be gone before the islands are there.
test('an early click is remembered too', async ({ page, languageSwitch }) => {
  await page.route(/\.wasm$/, () => {});
  await page.goto('/en/about');
  await languageSwitch.follow(chinese);
  await page.goto('/');
  await expect(page).toHaveURL('/zh');
});

test('the keyboard is as good as a click', async ({ page, languageSwitch }) => {
  await page.goto('/en/sitemap');
  await hydrated(page);
  await languageSwitch.link(chinese).press('Enter');
  await expect(page).toHaveURL('/zh/sitemap');
  await page.goto('/');
  await expect(page).toHaveURL('/zh');
});

// Only a click chooses: who follows a link from elsewhere has said nothing about other pages.
test('reading a page is no choice', async ({ page, context }) => {
  await page.goto('/zh/about');
  await hydrated(page);
  expect(await context.cookies()).toEqual([]);
  await page.goto('/');
  await expect(page).toHaveURL('/en');
});
