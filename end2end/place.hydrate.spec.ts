// With JavaScript, the switch keeps the reader's place: the other language opens at the block that is being read.
import { type Page } from '@playwright/test';
import { chinese, expect, locales, settled, test } from './fixtures.ts';
import { other } from './pages.ts';

const article = '/news/calendar/solar-terms';
const parallel = `${article}/parallel`;
const links = { en: { both: 'Both languages', one: 'One language' }, zh: { both: '双语对照', one: '只看中文' } };

for (const edition of locales) {
  const twin = other(edition);
  const { both, one } = links[edition.id as 'en' | 'zh'];

  test.describe(edition.tag, () => {
    test('the twin opens at the block that is read, and leads back to it', async ({ page, languageSwitch }) => {
      await page.goto(`/${edition.id}${article}`);
      await read(page, 6);
      await languageSwitch.follow(twin);
      await expect(page).toHaveURL(`/${twin.id}${article}#b6`);
      await expectAtTop(page, 6);
      await languageSwitch.follow(edition);
      await expect(page).toHaveURL(`/${edition.id}${article}#b6`);
      await expectAtTop(page, 6);
    });

    // Who has not begun to read has no place: the address stays as it is, and the page begins at its top.
    test('at the top there is no place to keep', async ({ page, languageSwitch }) => {
      await page.goto(`/${edition.id}${article}`);
      await languageSwitch.follow(twin);
      await expect(page).toHaveURL(`/${twin.id}${article}`);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    // The links to the view with both languages and back do the same, and so does its own switch.
    test('so do the links to and from both languages', async ({ page, languageSwitch }) => {
      await page.goto(`/${edition.id}${article}`);
      await read(page, 6);
      await page.getByRole('link', { name: both }).click();
      await expect(page).toHaveURL(`/${edition.id}${parallel}#b6`);
      await expectAtTop(page, 6);
      await languageSwitch.follow(twin);
      await expect(page).toHaveURL(`/${twin.id}${parallel}#b6`);
      await expectAtTop(page, 6);
      await languageSwitch.follow(edition);
      await read(page, 4);
      await page.getByRole('link', { name: one }).click();
      await expect(page).toHaveURL(`/${edition.id}${article}#b4`);
      await expectAtTop(page, 4);
    });

    test('a fixed page keeps it too', async ({ page, languageSwitch }) => {
      await page.setViewportSize({ width: 360, height: 400 });
      await page.goto(`/${edition.id}/about`);
      await read(page, 2);
      await languageSwitch.follow(twin);
      await expect(page).toHaveURL(`/${twin.id}/about#b2`);
    });

    // From the end of the page, past its last block, the twin opens at its end.
    test('who has read it all comes to the last block', async ({ page, languageSwitch }) => {
      await page.setViewportSize({ width: 1280, height: 400 });
      await page.goto(`/${edition.id}${article}`);
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await languageSwitch.follow(twin);
      const blocks = await page.locator('.prose > [id]').count();
      await expect(page).toHaveURL(`/${twin.id}${article}#b${blocks}`);
    });
  });
}

test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 600 }));

// The strip with the switch stays in sight, so that the keyboard reaches it without leaving the place.
test('the keyboard keeps the place', async ({ page }) => {
  await page.goto(`/en${article}`);
  await read(page, 6);
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Tab'); // the link past the navigation
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: chinese.home })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/zh${article}#b6`);
});

test('a new tab opens at the place', async ({ page, context, languageSwitch }) => {
  await page.goto(`/en${article}`);
  await read(page, 6);
  const opened = context.waitForEvent('page');
  await languageSwitch.link(chinese).click({ button: 'middle' });
  await expect(await opened).toHaveURL(`/zh${article}#b6`);
});

test('Back returns to where the reader was', async ({ page, languageSwitch }) => {
  await page.goto(`/en${article}`);
  await read(page, 6);
  const before = await page.evaluate(() => scrollY);
  await languageSwitch.follow(chinese);
  await page.goBack();
  await expect(page).toHaveURL(`/en${article}`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

// A text in one language is shown on both sides: its blocks are the same.
test('a text in one language keeps it too', async ({ page, languageSwitch }) => {
  await page.setViewportSize({ width: 360, height: 400 });
  await page.goto('/en/news/calendar/names-of-the-months');
  await read(page, 2);
  await languageSwitch.follow(chinese);
  await expect(page).toHaveURL('/zh/news/calendar/names-of-the-months#b2');
});

// The reader may be gone before the islands are there.
test('it does not wait for the islands', async ({ page, languageSwitch }) => {
  await page.route(/\.wasm$/, () => {});
  await page.goto(`/en${article}`);
  await read(page, 6);
  await languageSwitch.follow(chinese);
  await expect(page).toHaveURL(`/zh${article}#b6`);
});

// Pages without a text have no place: their links stay as they are.
test('a list has no place', async ({ page, languageSwitch }) => {
  await page.setViewportSize({ width: 360, height: 300 });
  await page.goto('/en/news');
  await page.evaluate(() => scrollTo(0, 400));
  await languageSwitch.follow(chinese);
  await expect(page).toHaveURL('/zh/news');
});

/** Scrolls as a reader does, until block `number` is the topmost below the strip of tools. */
async function read(page: Page, number: number): Promise<void> {
  await page.locator(`#b${number}`).evaluate((block) => {
    const strip = document.querySelector('.tools')!.getBoundingClientRect().height;
    scrollBy(0, block.getBoundingClientRect().top - strip - 8);
  });
}

/** Expects block `number` to be the first below the strip of tools, and no part of it to be hidden. */
async function expectAtTop(page: Page, number: number): Promise<void> {
  await settled(page);
  const tools = await page.getByRole('banner').getByRole('list').first().boundingBox();
  const block = () => page.locator(`#b${number}`).boundingBox().then((box) => box!.y);
  await expect.poll(block).toBeGreaterThanOrEqual(tools!.y + tools!.height);
  await expect.poll(block).toBeLessThan(tools!.y + tools!.height + 60);
}
