// Takes pictures of the shipped site for people to look at: `node end2end/screenshots.mjs [folder]`.
// Every kind of page, in each language and color scheme, on a phone, a tablet and a desk; and the main ones on paper, A4 and Letter.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { args, executablePath } from './browser.mjs';
import { serve } from './server.mjs';
import { root, sites } from './sites.mjs';

const LOCALES = ['en', 'zh'];
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const WIDTHS = [360, 768, 1440];
const ARTICLE = '/news/group-news/chongqing-video-meeting';

const LONG_ARTICLE = '/news/handbook/add-an-article';

/** Where each kind of page is, by the name of its picture. @param {string} locale */
const pages = (locale) => ({
  home: '',
  news: '/news',
  'section-2': '/news/handbook/page/2',
  article: ARTICLE,
  'article-long': LONG_ARTICLE,
  parallel: `${LONG_ARTICLE}/parallel`,
  'one-language': `/news/language/${locale === 'en' ? 'where-a-chinese-line-may-break' : 'hyphens-in-compounds'}`,
  archive: '/archive',
  year: '/archive/2026',
  month: '/archive/2026/11',
  topics: '/topics',
  topic: '/topics/translation',
  about: '/about',
  'favorites-none': '/favorites',
  favorites: '/favorites',
  search: '/search',
  'search-found': `/search?q=${encodeURIComponent('重庆')}`,
  'search-none': '/search?q=zzzz',
  sitemap: '/sitemap',
  'not-found': '/no-such-page',
});

const folder = path.resolve(process.argv[2] ?? path.join(root, 'target', 'screenshots'));
await mkdir(folder, { recursive: true });
const server = await serve(sites.shipped);
const browser = await chromium.launch({ executablePath, args });
try {
  for (const locale of LOCALES) {
    for (const scheme of SCHEMES) await photograph(locale, scheme);
    await comfort(locale);
    await print(locale);
  }
} finally {
  await browser.close();
  server.stop();
}
console.log(`Pictures are in ${folder}`);

/** @param {string} locale @param {'light' | 'dark'} colorScheme */
async function photograph(locale, colorScheme) {
  const context = await browser.newContext({ baseURL: server.origin, colorScheme });
  const page = await context.newPage();
  for (const [name, address] of Object.entries(pages(locale))) {
    if (name === 'favorites') await saveTwo(page, locale);
    await page.goto(`/${locale}${address}`);
    await page.locator('html[data-hydrated]').waitFor();
    if (name === 'favorites') await page.getByRole('heading', { level: 2 }).first().waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: path.join(folder, `${name}-${locale}-${colorScheme}-${width}.png`), fullPage: true });
    }
  }
  await context.close();
}

/** What a reader can choose: the panel itself, and what its choices do. @param {string} locale */
async function comfort(locale) {
  for (const [name, choices] of Object.entries({ panel: [], contrast: ['contrast'], clear: ['clear'], 'clear-dark': ['clear', 'dark'], big: ['big'] })) {
    const context = await browser.newContext({ baseURL: server.origin });
    const page = await context.newPage();
    for (const [kind, address] of [['article', LONG_ARTICLE], ['news', '/news'], ['parallel', `${LONG_ARTICLE}/parallel`]]) {
      await page.goto(`/${locale}${address}`);
      await page.locator('summary').click();
      for (const choice of choices) await page.locator(`[value="${choice}"]`).check();
      if (name !== 'panel') await page.locator('summary').click();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: path.join(folder, `${kind}-${name}-${locale}-${width}.png`) });
      }
    }
    await context.close();
  }
}

/** @param {import('@playwright/test').Page} page @param {string} locale */
async function saveTwo(page, locale) {
  for (const article of [ARTICLE, LONG_ARTICLE]) {
    await page.goto(`/${locale}${article}`);
    await page.locator('html[data-hydrated]').waitFor();
    await page.getByRole('button', { name: /^(Add to Favorites|加入收藏)$/ }).click();
  }
}

/** @param {string} locale */
async function print(locale) {
  const page = await browser.newPage({ baseURL: server.origin });
  const sheets = { home: '', news: '/news', article: ARTICLE, 'article-long': LONG_ARTICLE, parallel: `${LONG_ARTICLE}/parallel` };
  for (const [name, address] of Object.entries(sheets)) {
    await page.goto(`/${locale}${address}`);
    for (const format of ['A4', 'Letter']) {
      await page.pdf({ path: path.join(folder, `${name}-${locale}-${format}.pdf`), format });
    }
  }
  await page.close();
}
