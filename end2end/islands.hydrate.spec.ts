// The islands come alive on every page without a word in the console, and without them the page stays whole.
import { chinese, expect, hydrated, settled, test } from './fixtures.ts';
import { everyPage, notFoundLogged } from './pages.ts';

test.describe(() => {
  test.use({ allowed: notFoundLogged });

  // What a page loads is the site's own: no font, script or counter from elsewhere.
  for (const { path, title } of everyPage) {
    test(`${title} comes alive, by itself`, async ({ page, baseURL }) => {
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
      });
      await page.goto(path);
      await hydrated(page);
      expect(foreign).toEqual([]);
    });
  }
});

// Who only reads loads no code of the islands.
test('nothing is loaded before it is wanted', async ({ page }) => {
  const code: string[] = [];
  page.on('request', (request) => {
    if (/\.wasm$|\/couplet\..*js$/.test(request.url())) code.push(request.url());
  });
  await page.goto('/en/news/calendar/solar-terms');
  await page.evaluate(() => scrollTo(0, 2000));
  await page.waitForLoadState('networkidle');
  expect(code).toEqual([]);
  await page.getByRole('button', { name: 'Print' }).hover();
  await expect(page.locator('html')).toHaveAttribute('data-hydrated');
  expect(code).toHaveLength(2);
});

for (const [name, files] of [
  ['WebAssembly', /\.wasm$/],
  ['the module of the islands', /\/pkg\/couplet.*\.js$/],
  ['the start script', /\/pkg\/start.*\.js$/],
] as const) {
  test.describe(`without ${name}`, () => {
    // The browser reports the request that we refuse; nothing else may be said.
    test.use({ allowed: /ERR_FAILED/ });

    test('one can read, choose a size, switch and go on', async ({ page, languageSwitch }) => {
      await page.route(files, (route) => route.abort());
      await page.goto('/en');
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Calendar' }).click();
      await page.getByRole('link', { name: 'The Twenty-Four Solar Terms' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Twenty-Four Solar Terms');
      await settled(page);
      await page.getByText('BIG', { exact: true }).click();
      await expect(page.getByRole('radio', { name: 'BIG' })).toBeChecked();
      // What would do nothing makes room for what works without it, at the first try at the latest.
      await page.locator('.favorite').hover();
      await expect(page.getByRole('link', { name: 'Add to Favorites' })).toBeVisible();
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await languageSwitch.follow(chinese);
      await expect(page).toHaveURL('/zh/news/calendar/solar-terms');
      await page.getByRole('navigation', { name: '本栏目的其他文章' }).getByRole('link', { name: '上一篇' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('闰日');
      await page.getByRole('contentinfo').getByRole('link', { name: 'Sitemap 地图' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('网站地图');
      await page.getByRole('banner').getByRole('link', { name: '收藏夹' }).click();
      await expect(page.getByText('本浏览器中还没有收藏')).toBeVisible();
    });
  });
}
