// An address that is none says so in the reader's language and offers a way on.
import { chinese, english, expect, test } from './fixtures.ts';
import { notFoundLogged } from './pages.ts';

test.use({ allowed: notFoundLogged });

const editions = [
  { ...english, wanted: 'en-GB', title: 'Page not found', text: 'There is nothing at this address.', news: 'News', search: 'Search', map: 'Site map' },
  { ...chinese, wanted: 'zh-CN', title: '找不到页面', text: '这个网址没有内容。', news: '新闻', search: '搜索', map: '网站地图' },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    // Whatever is missing: a page, a story, a section, a page of a list.
    for (const path of ['/no-such-page', '/news/calendar/no-such-story', '/news/no-such-section', '/news/page/99', '/news/a/b/c']) {
      test(`${path} is not there`, async ({ page }) => {
        const response = await page.goto(`/${words.id}${path}`);
        expect(response?.status()).toBe(404);
        await expect(page.locator('html')).toHaveAttribute('lang', words.tag);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
        await expect(page.getByText(words.text)).toBeVisible();
      });
    }

    test('there is a way on', async ({ page }) => {
      await page.goto(`/${words.id}/no-such-page`);
      const ways = page.getByRole('main').getByRole('listitem').getByRole('link');
      await expect(ways).toHaveText([words.home, words.news, words.search, words.map]);
      await ways.filter({ hasText: words.map }).click();
      await expect(page).toHaveURL(`/${words.id}/sitemap`);
      await page.goBack();
      await ways.filter({ hasText: words.home }).click();
      await expect(page).toHaveURL(`/${words.id}`);
    });

    // Outside any edition, the reader's browser says which language to answer in.
    test.describe('outside any edition', () => {
      test.use({ locale: words.wanted });

      for (const path of ['/nothing/here', '/a/no-such-story', '/no-such-file.png']) {
        test(`${path} is answered in ${words.tag}`, async ({ page }) => {
          const response = await page.goto(path);
          expect(response?.status()).toBe(404);
          await expect(page.locator('html')).toHaveAttribute('lang', words.tag);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
          await page.getByRole('main').getByRole('link', { name: words.news }).click();
          await expect(page).toHaveURL(`/${words.id}/news`);
        });
      }
    });
  });
}
