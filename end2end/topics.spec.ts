// Topics lead across the sections: from a story to its topics, from a topic to its stories, in each language.
import { chinese, english, expect, test } from './fixtures.ts';

const editions = [
  {
    ...english, other: chinese, topics: 'Topics', label: 'Topics:', all: ['Days and Months', 'Seasons', 'The Sun', 'Punctuation', 'Computers'],
    topic: 'Days and Months', description: 'How the days of a year are counted and named.', count: '2 stories',
    stories: ['Dates in Digits', 'The Leap Day'], related: 'Related', near: /Dates in Digits.*Days and Months.*June 14, 2021/,
  },
  {
    ...chinese, other: english, topics: '话题', label: '话题：', all: ['日与月', '节气', '太阳', '标点', '电脑'],
    topic: '日与月', description: '一年的日子怎样计算、怎样命名。', count: '3篇',
    stories: ['正月、冬月和腊月', '用数字写日期', '闰日'], related: '相关文章', near: /用数字写日期.*日与月.*2021年6月14日/,
  },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    test('the footer leads to all topics', async ({ page }) => {
      await page.goto(`/${words.id}`);
      await page.getByRole('contentinfo').getByRole('link', { name: words.topics, exact: true }).click();
      await expect(page).toHaveURL(`/${words.id}/topics`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.topics);
      const items = page.getByRole('main').getByRole('listitem');
      for (const name of words.all) await expect(items.getByRole('link', { name, exact: true })).toBeVisible();
      await expect(items.filter({ hasText: words.topic })).toContainText(words.count);
    });

    test('a story leads to its topic, and that to its stories', async ({ page }) => {
      await page.goto(`/${words.id}/news/calendar/leap-days`);
      const article = page.getByRole('article');
      await expect(article.getByText(words.label)).toBeVisible();
      await article.getByRole('link', { name: words.topic, exact: true }).click();
      await expect(page).toHaveURL(`/${words.id}/topics/days`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.topic);
      await expect(page.getByRole('article').getByRole('heading')).toHaveText(words.stories);
    });

    test('related stories say what they share', async ({ page }) => {
      await page.goto(`/${words.id}/news/calendar/leap-days`);
      const related = page.getByRole('heading', { name: words.related }).locator('xpath=..');
      await expect(related.getByRole('listitem').filter({ hasText: words.near })).toHaveCount(1);
    });

    test('the switch leads to the same topic', async ({ page, languageSwitch }) => {
      await page.goto(`/${words.id}/topics/days`);
      await languageSwitch.follow(words.other);
      await expect(page).toHaveURL(`/${words.other.id}/topics/days`);
    });
  });
}
