// The desk: who edits sees how far the site is translated, and finds the way from each page to its words.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { serve } from './server.mjs';
import { root } from './sites.mjs';

// Pages of the site fade into each other, those of the desk do not: Chromium says so where one leads to the other.
test.use({ allowed: /ViewTransition opt-in disabled/ });

/** A copy of the fixture site with a fault in one text, served with `--watch`. */
async function edited() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'couplet-'));
  cpSync(path.join(root, 'end2end', 'site'), folder, { recursive: true });
  cpSync(path.join(root, 'locales'), path.join(folder, 'locales'), { recursive: true });
  const config = path.join(folder, 'Leptos.toml');
  const settings = readFileSync(config, 'utf8').replace('"../../locales"', '"locales"').replace('"../../target/made-end2end"', '"made"');
  writeFileSync(config, settings.replaceAll('"../../', `"${root}/`));
  const text = path.join(folder, 'content/articles/2021/solar-terms/zh.md');
  writeFileSync(text, `${readFileSync(text, 'utf8')}\n[去处](article:no-such-story)\n`);
  const server = await serve({ config }, ['--watch']);
  const stop = () => {
    server.stop();
    rmSync(folder, { recursive: true });
  };
  return { origin: server.origin, stop };
}

test('the status leads to findings and articles', async ({ page }) => {
  const { origin, stop } = await edited();
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
  const { origin, stop } = await edited();
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
    const { origin, stop } = await edited();
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
