// With JavaScript, what a reader chose is remembered: on every page, in both languages, from the first paint.
import { type Page } from '@playwright/test';
import { chinese, expect, hydrated, test } from './fixtures.ts';

const article = '/en/news/calendar/solar-terms';

test('choices are remembered: after a reload, on every page, in the other language', async ({ page, languageSwitch }) => {
  await choose(page, 'Dark', 'Large and clear', 'Short');
  await page.reload();
  await expectChosen(page, 'Dark', 'Large and clear', 'Short');
  for (const path of ['/en', '/en/favorites', `${article}/parallel`, article]) {
    await page.goto(path);
    await expectChosen(page, 'Dark', 'Large and clear', 'Short');
  }
  await languageSwitch.follow(chinese);
  await expectChosen(page, '深色', '长辈版', '窄');
});

test('so is a size that was chosen on a list', async ({ page }) => {
  await choose(page, 'BIG');
  await page.goto(article);
  await expect(page.getByRole('radio', { name: 'BIG' })).toBeChecked();
});

test('the layout of both languages is remembered', async ({ page }) => {
  await page.goto(`${article}/parallel`);
  await hydrated(page);
  await page.getByRole('radio', { name: 'Reveal' }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Reveal' })).toBeChecked();
});

// A slow phone: the reader is faster than the WebAssembly.
test('a choice before the islands are there counts', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\.wasm$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/en/news');
  await page.getByText('Aa', { exact: true }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  arrive();
  await hydrated(page);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.reload();
  await expectChosen(page, 'Dark');
});

// No flash: in every frame that is painted while the page loads, the paper is dark.
test('the page is never painted in other colors', async ({ page }) => {
  await choose(page, 'Dark');
  const dark = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
  await page.addInitScript(recordColors);
  await page.goto(article);
  await hydrated(page);
  expect(await page.evaluate(() => [...new Set(window.colors)])).toEqual([dark]);
});

test('other tabs follow', async ({ page, context }) => {
  const second = await context.newPage();
  await second.goto(article);
  await hydrated(second);
  await choose(page, 'Dark');
  await expectChosen(second, 'Dark');
});

// What the browser kept may be anything, and it may keep nothing at all.
test('nonsense in the storage does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['display', 'scheme', 'width', 'layout']) localStorage.setItem(name, '"]<b>');
  });
  await page.goto('/en/news');
  await hydrated(page);
  await expectChosen(page, 'Normal', 'As the device', 'Medium');
});

test('without a storage a choice holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } });
  });
  await choose(page, 'Dark');
  await page.reload();
  await hydrated(page);
  await expectChosen(page, 'As the device');
});

async function choose(page: Page, ...names: string[]): Promise<void> {
  await page.goto('/en/news');
  await hydrated(page);
  await page.getByText('Aa', { exact: true }).click();
  for (const name of names) await page.getByRole('radio', { name, exact: true }).check();
}

/** The panel is closed: its inputs are in the page and hidden. */
async function expectChosen(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await expect(page.getByRole('radio', { name, exact: true, includeHidden: true })).toBeChecked();
}

declare global {
  interface Window {
    /** The colors of the paper, frame by frame. */
    colors: string[];
  }
}

/** Runs in the page before anything else: notes the color of the paper before each frame that shows some of the page. */
function recordColors(): void {
  window.colors = [];
  const record = () => {
    if (document.querySelector('main')) window.colors.push(getComputedStyle(document.documentElement).backgroundColor);
    requestAnimationFrame(record);
  };
  record();
}
