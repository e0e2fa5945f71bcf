// The desk: who edits sees how far the site is translated, and finds the way from each page to its words.
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { edited } from './edited.ts';
import { expect, test } from './fixtures.ts';

// Pages of the site fade into each other, those of the desk do not: Chromium says so where one leads to the other.
test.use({ allowed: /ViewTransition opt-in disabled/ });

/** The site with a fault in one text. */
const faulty = () =>
  edited((folder) => appendFileSync(path.join(folder, 'content/articles/2021/solar-terms/zh.md'), '\n[去处](article:no-such-story)\n'));

test('the status leads to findings and articles', async ({ page }) => {
  const { origin, stop } = await faulty();
  try {
    await page.goto(`${origin}/_desk?lang=zh`);
    await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
    await expect(page.getByRole('table', { name: '英文' })).toBeVisible();
    await expect(page.getByText('solar-terms/zh.md:').first()).toBeVisible();
    await page.getByLabel('类别').selectOption({ label: '界面文字' });
    await page.getByRole('button', { name: '筛选' }).click();
    await expect(page.getByText('solar-terms/zh.md:')).toHaveCount(0);
    await page.getByRole('navigation').getByRole('link', { name: '文章' }).click();
    await page.getByLabel('没有问题的也列出').check();
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByRole('link', { name: 'solar-terms' }).click();
    await expect(page.getByText('couplet accept solar-terms')).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Articles' })).toHaveAttribute('aria-current', 'page');
  } finally {
    stop();
  }
});

test('a page shows the names of its texts, and the desk where they show', async ({ page }) => {
  const { origin, stop } = await faulty();
  try {
    await page.goto(`${origin}/en`);
    await page.getByRole('link', { name: 'Show the names of texts' }).click();
    await expect(page.getByText('⟦favorites-title⟧').first()).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: /^Interface texts/ }).click();
    await page.getByRole('searchbox').fill('favorites-title');
    await page.getByRole('button', { name: 'Show' }).click();
    const message = page.getByRole('article').filter({ hasText: 'favorites-title' }).first();
    await expect(message).toContainText('locales/zh/site.ftl:');
    await expect(message.getByRole('link', { name: 'every page' })).toBeVisible();
  } finally {
    stop();
  }
});

for (const address of ['/_desk', '/_desk/articles?show=all', '/_desk/articles/solar-terms', '/_desk/messages']) {
  test(`${address} fits a phone`, async ({ page }) => {
    const { origin, stop } = await faulty();
    try {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(origin + address);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      expect(tooWide).toBe(false);
    } finally {
      stop();
    }
  });
}
