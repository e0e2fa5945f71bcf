// What a reader finds on the pages that lead to articles: landmarks, headings, breadcrumb, lists and their pages.
import { type Page } from '@playwright/test';
import { chinese, english, expect, test } from './fixtures.ts';

const editions = [
  {
    ...english,
    main: 'Main', location: 'Location', crumbs: 'Location:', news: 'News', calendar: 'Calendar', pages: 'Pages',
    older: 'Older', newer: 'Newer', pageTwo: 'Page 2', siteMap: 'Site map', about: 'About This Site',
    latest: 'Latest', line: 'One story, told in English and in Chinese.', title: 'News | Couplet 对联',
    stories: ['Two Editions, One Story', 'The Comma Before “And”', 'A Dot and a Small Circle'],
    second: ['One Character, Three Bytes', 'Dates in Digits', 'The Twenty-Four Solar Terms'],
    inCalendar: ['Dates in Digits', 'The Twenty-Four Solar Terms', 'The Leap Day'],
    newest: 'May 21, 2023', aboutBody: 'The tests of Couplet need a site that stays as it is.',
  },
  {
    ...chinese,
    main: '主导航', location: '当前位置', crumbs: '当前位置：', news: '新闻', calendar: '历法', pages: '分页',
    older: '较旧', newer: '较新', pageTwo: '第 2 页', siteMap: '网站地图', about: '关于本站',
    latest: '最新', line: '同一件事，中文英文各写一遍。', title: '新闻 | 对联 Couplet',
    stories: ['两个版本，一件事', '一个点，一个小圆圈', '一个字，三个字节'],
    second: ['正月、冬月和腊月', '用数字写日期', '二十四节气'],
    inCalendar: ['正月、冬月和腊月', '用数字写日期', '二十四节气'],
    newest: '2023年5月21日', aboutBody: 'Couplet的测试需要一个不变的网站，就是这一个。',
  },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    // Home shows the newest story first, then the latest, then every section.
    test('home leads to stories and sections', async ({ page }) => {
      await page.goto(`/${words.id}`);
      await expect(page.locator('html')).toHaveAttribute('lang', words.tag);
      await expect(page.getByRole('banner').getByRole('link', { name: 'Couplet' })).toHaveAttribute('href', `/${words.id}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.line);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(words.stories[0]!);
      await expect(main.getByRole('heading', { level: 2, name: words.latest })).toBeVisible();
      await expect(main.getByRole('heading', { level: 2, name: words.calendar })).toBeVisible();
      await page.getByRole('navigation', { name: words.main }).getByRole('link', { name: words.calendar }).click();
      await expect(page).toHaveURL(`/${words.id}/news/calendar`);
    });

    // The list is newest first and goes on over its pages, each with an address of its own.
    test('the list of all stories has pages', async ({ page }) => {
      await page.goto(`/${words.id}/news`);
      await expect(page).toHaveTitle(words.title);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.news);
      await expect(crumbs(page, words.location)).toHaveText([words.home, words.news]);
      await expect(stories(page)).toHaveText(words.stories);
      await expect(page.getByRole('article').first().getByRole('time')).toHaveText(words.newest);
      const pages = page.getByRole('navigation', { name: words.pages });
      await pages.getByRole('link', { name: words.older }).click();
      await expect(page).toHaveURL(`/${words.id}/news/page/2`);
      await expect(stories(page)).toHaveText(words.second);
      await expect(pages.getByRole('link', { name: words.pageTwo })).toHaveAttribute('aria-current', 'page');
      await pages.getByRole('link', { name: words.newer }).click();
      await expect(page).toHaveURL(`/${words.id}/news`);
    });

    test('a section lists its own stories and leads to them', async ({ page }) => {
      await page.goto(`/${words.id}/news/calendar`);
      await expect(page.getByRole('navigation', { name: words.location })).toContainText(words.crumbs);
      await expect(crumbs(page, words.location)).toHaveText([words.home, words.news, words.calendar]);
      await expect(stories(page)).toHaveText(words.inCalendar);
      await page.getByRole('link', { name: words.inCalendar[1]! }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.inCalendar[1]!);
    });

    test('a fixed page is found in the footer', async ({ page }) => {
      await page.goto(`/${words.id}`);
      await page.getByRole('contentinfo').getByRole('link', { name: words.about }).click();
      await expect(page).toHaveURL(`/${words.id}/about`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.about);
      await expect(crumbs(page, words.location)).toHaveText([words.home, words.about]);
      await expect(page.getByText(words.aboutBody)).toBeVisible();
    });

    test('the site map names every page, section and story', async ({ page }) => {
      await page.goto(`/${words.id}`);
      await page.getByRole('contentinfo').getByRole('link', { name: 'Sitemap 地图', exact: true }).click();
      await expect(page).toHaveURL(`/${words.id}/sitemap`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.siteMap);
      const main = page.getByRole('main');
      for (const name of [words.about, words.calendar, ...words.stories, ...words.second]) {
        await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
      }
    });
  });
}

function crumbs(page: Page, location: string) {
  return page.getByRole('navigation', { name: location, exact: true }).getByRole('listitem');
}

function stories(page: Page) {
  return page.getByRole('article').getByRole('heading', { level: 2 });
}
