// The article page has all that a reader of the model page knows: where, who, when, the sizes, the text, what else to read.
import { chinese, english, expect, test } from './fixtures.ts';

const editions = [
  {
    ...english,
    location: 'Location', crumbs: 'Location:', steps: ['Home(英)', 'News', 'Calendar', 'Content'],
    title: 'The Twenty-Four Solar Terms', by: /By\s*Almanac Desk/, from: /From\s*Couplet Sample Site/, posted: 'Posted',
    at: 'February 3, 2021 at 10:58 PM', size: 'FontSize', sizes: ['BIG', 'MIDDLE', 'SMALL'],
    add: 'Add to Favorites', print: /^Print/, neighbors: 'More in this section',
    previous: 'Previous The Leap Day', next: 'Next Dates in Digits', column: 'Pinyin', footnote: /UNESCO/,
    updated: /Updated\s*February 29, 2024 at 8:00\sAM/,
    notice: 'This text has not been translated into English yet.', original: 'Go to the Chinese edition',
    onlyThere: 'names-of-the-months', onlyThereTitle: '正月、冬月和腊月', section: 'calendar',
  },
  {
    ...chinese,
    location: '当前位置', crumbs: '当前位置：', steps: ['首页(中)', '新闻', '历法', '正文'],
    title: '二十四节气', by: /作者：\s*历书组/, from: /来源：\s*对联样例网站/, posted: '发布时间：',
    at: '2021年2月3日 22:58', size: '字号', sizes: ['大', '中', '小'],
    add: '加入收藏', print: /打印$/, neighbors: '本栏目的其他文章',
    previous: '上一篇 闰日', next: '下一篇 用数字写日期', column: '拼音', footnote: /联合国教科文组织/,
    updated: undefined,
    notice: '这篇文字尚无中文译文', original: '前往英文版',
    onlyThere: 'serial-comma', onlyThereTitle: 'The Comma Before “And”', section: 'writing',
  },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    test.beforeEach(({ page }) => page.goto(`/${words.id}/news/calendar/solar-terms`));

    test('where it is, who wrote it, and when it was posted', async ({ page }) => {
      const location = page.getByRole('navigation', { name: words.location, exact: true });
      await expect(location).toContainText(words.crumbs);
      await expect(location.getByRole('listitem')).toHaveText(words.steps);
      await expect(location.getByText(words.steps[3]!)).toHaveAttribute('aria-current', 'page');
      const article = page.getByRole('article');
      await expect(article.getByRole('heading', { level: 1 })).toHaveText(words.title);
      await expect(article.getByText(words.by)).toBeVisible();
      await expect(article.getByText(words.from)).toBeVisible();
      await expect(article.getByText(words.posted)).toBeVisible();
      await expect(article.getByRole('time')).toHaveText(words.at);
      await expect(article.getByRole('time')).toHaveAttribute('datetime', '2021-02-03T22:58:00+08:00');
    });

    test('sizes, favorites and print are at hand', async ({ page }) => {
      const sizes = page.getByRole('group', { name: words.size });
      await expect(sizes.getByRole('radio')).toHaveCount(3);
      for (const name of words.sizes) await expect(sizes.getByRole('radio', { name, exact: true })).toBeVisible();
      const add = page.getByRole('button', { name: words.add }).or(page.getByRole('link', { name: words.add }));
      await expect(add).toBeVisible();
      await expect(page.getByRole('article').getByText(words.print).filter({ visible: true })).toHaveCount(1);
    });

    // The body is whole, in its order, whatever Markdown it uses.
    test('the text is whole', async ({ page }) => {
      const article = page.getByRole('article');
      await expect(article.getByRole('heading', { level: 2 })).toHaveCount(4);
      await expect(article.getByRole('columnheader', { name: words.column })).toBeVisible();
      await expect(article.getByRole('row')).toHaveCount(25);
      await expect(article.getByRole('blockquote')).toContainText('冬雪雪冬小大寒');
      await expect(article.getByRole('code')).toContainText('15°');
      // Playwright's types do not know the role of a reference to a note.
      await article.getByText('1', { exact: true }).click();
      await expect(page).toHaveURL(/#(en|zh)-fn1$/);
      await expect(article.getByText(words.footnote)).toBeInViewport();
    });

    test('previous and next stay in the section', async ({ page }) => {
      const neighbors = page.getByRole('navigation', { name: words.neighbors });
      await expect(neighbors.getByRole('link')).toHaveCount(2);
      await neighbors.getByRole('link', { name: words.next }).click();
      await expect(page).toHaveURL(`/${words.id}/news/calendar/dates-with-digits`);
      await page.goBack();
      await neighbors.getByRole('link', { name: words.previous }).click();
      await expect(page).toHaveURL(`/${words.id}/news/calendar/leap-days`);
      if (words.updated) await expect(page.getByRole('article').getByText(words.updated)).toBeVisible();
      else await expect(page.getByRole('article').getByRole('time')).toHaveCount(1);
    });

    test('the footer leads to both site maps of the edition', async ({ page }) => {
      const footer = page.getByRole('contentinfo');
      await expect(footer).toContainText('XML 地图 | Sitemap 地图');
      await expect(footer.getByRole('link', { name: 'XML 地图' })).toHaveAttribute('href', `/${words.id}/sitemap.xml`);
      await expect(footer.getByRole('link', { name: 'Sitemap 地图' })).toHaveAttribute('href', `/${words.id}/sitemap`);
    });

    // A story of the other edition only is shown in its own language, and says so.
    test('a story without a translation shows the original', async ({ page }) => {
      await page.goto(`/${words.id}/news/${words.section}/${words.onlyThere}`);
      await expect(page.getByRole('note')).toContainText(words.notice);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.onlyThereTitle);
      await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', /./);
      await page.getByRole('note').getByRole('link', { name: words.original }).click();
      await expect(page.getByRole('note')).toBeHidden();
    });
  });
}

// The former address of a story leads to it, in the language that was asked for.
test('a story that moved is found', async ({ page }) => {
  await page.goto('/zh/news/writing/period');
  await expect(page).toHaveURL('/zh/news/writing/full-stop');
});
