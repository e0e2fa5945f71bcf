// With JavaScript, the chosen type size is remembered, and it is there from the first paint.
import { type Page } from '@playwright/test';
import { chinese, expect, hydrated, test } from './fixtures.ts';

const article = '/en/news/calendar/solar-terms';

test('the size is remembered: after a reload, on another article, in the other language', async ({ page, languageSwitch }) => {
  await choose(page, 'SMALL');
  const small = page.getByRole('radio', { name: 'SMALL' });
  await page.reload();
  await expect(small).toBeChecked();
  await page.getByRole('navigation', { name: 'More in this section' }).getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/dates-with-digits$/);
  await expect(small).toBeChecked();
  await page.goto('/en/about');
  await expect(small).toBeChecked();
  await languageSwitch.follow(chinese);
  await expect(page.getByRole('radio', { name: '小', exact: true })).toBeChecked();
});

test('going back to MIDDLE is remembered as well', async ({ page }) => {
  await choose(page, 'BIG');
  await page.getByText('MIDDLE', { exact: true }).click();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'MIDDLE' })).toBeChecked();
});

// No flash: in every frame that is painted while the page loads, the text has the one size.
test('the text is never painted in another size', async ({ page }) => {
  await choose(page, 'BIG');
  const big = await textSize(page);
  await page.addInitScript(recordSizes);
  await page.reload();
  await hydrated(page);
  expect(await page.evaluate(() => [...new Set(window.sizes)])).toEqual([big]);
});

// Nor does the remembered size wait for the islands.
test.describe('without the islands', () => {
  test.use({ allowed: /ERR_FAILED|Failed to fetch/ });

  test('the remembered size is there', async ({ page }) => {
    await choose(page, 'BIG');
    const big = await textSize(page);
    await page.route(/\/pkg\/.*\.(js|wasm)$/, (route) => route.abort());
    await page.reload();
    await expect(page.getByRole('radio', { name: 'BIG' })).toBeChecked();
    expect(await textSize(page)).toBe(big);
  });
});

// What the browser kept may be anything: a name that no size has leaves the page as it is.
test('nonsense in the storage does no harm', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('font-size', 'gigantic'));
  await page.goto(article);
  await hydrated(page);
  await expect(page.getByRole('radio', { name: 'MIDDLE' })).toBeChecked();
});

async function choose(page: Page, size: 'BIG' | 'SMALL'): Promise<void> {
  await page.goto(article);
  await hydrated(page);
  await page.getByText(size, { exact: true }).click();
  await expect(page.getByRole('radio', { name: size })).toBeChecked();
}

function textSize(page: Page): Promise<string> {
  return page.getByText(/^The traditional Chinese/).evaluate((text) => getComputedStyle(text).fontSize);
}

declare global {
  interface Window {
    /** The sizes of the first paragraph, frame by frame. */
    sizes: string[];
  }
}

/** Runs in the page before anything else: notes the size of the text before each frame is painted. */
function recordSizes(): void {
  window.sizes = [];
  const record = () => {
    const text = [...document.querySelectorAll('p')].find((p) => p.textContent.startsWith('The traditional Chinese'));
    if (text) window.sizes.push(getComputedStyle(text).fontSize);
    requestAnimationFrame(record);
  };
  record();
}
