// The archive leads from years to months to stories, in each language with what that language has.
import { chinese, english, expect, test } from './fixtures.ts';

const editions = [
  {
    ...english, other: chinese, archive: 'Archive', total: '7 stories since February 2020.', year: '2021', count: '2 stories',
    month: 'February 2021', oneStory: '1 story', story: 'The Twenty-Four Solar Terms', months: 'Months of 2021',
    location: 'Location', steps: ['Home(英)', 'Archive', '2021', 'February 2021'], title: 'Archive: February 2021 | Couplet 对联',
  },
  {
    ...chinese, other: english, archive: '归档', total: '2020年2月以来共7篇。', year: '2021年', count: '3篇',
    month: '2021年2月', oneStory: '1篇', story: '二十四节气', months: '2021年各月',
    location: '当前位置', steps: ['首页(中)', '归档', '2021年', '2021年2月'], title: '2021年2月归档 | 对联 Couplet',
  },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    test('the footer leads to the archive, and that to a month and its story', async ({ page }) => {
      await page.goto(`/${words.id}`);
      await page.getByRole('contentinfo').getByRole('link', { name: words.archive }).click();
      await expect(page).toHaveURL(`/${words.id}/archive`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.archive);
      const main = page.getByRole('main');
      await expect(main.getByText(words.total)).toBeVisible();
      await expect(main.getByText(words.count).first()).toBeVisible();
      await main.getByRole('link', { name: words.month, exact: true }).click();
      await expect(page).toHaveURL(`/${words.id}/archive/2021/02`);
      await expect(page).toHaveTitle(words.title);
      await page.getByRole('article').getByRole('link', { name: words.story }).click();
      await expect(page).toHaveURL(`/${words.id}/news/calendar/solar-terms`);
    });

    test('a month says where it is and leads to the others of its year', async ({ page }) => {
      await page.goto(`/${words.id}/archive/2021/02`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.month);
      const location = page.getByRole('navigation', { name: words.location, exact: true });
      await expect(location.getByRole('listitem')).toHaveText(words.steps);
      const months = page.getByRole('navigation', { name: words.months });
      await expect(months.getByRole('link', { name: words.month })).toHaveAttribute('aria-current', 'page');
      await expect(months.getByText(words.oneStory).first()).toBeVisible();
      await location.getByRole('link', { name: words.year, exact: true }).click();
      await expect(page).toHaveURL(`/${words.id}/archive/2021`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.year);
    });

    test('the switch leads to the same month', async ({ page, languageSwitch }) => {
      await page.goto(`/${words.id}/archive/2021/02`);
      await languageSwitch.follow(words.other);
      await expect(page).toHaveURL(`/${words.other.id}/archive/2021/02`);
      await languageSwitch.follow(words);
      await expect(page).toHaveURL(`/${words.id}/archive/2021/02`);
    });
  });
}

// Of a month with stories in one language only the switch leads to the nearest page that the other language has.
test('a month that the other language lacks leads to its year or the archive', async ({ page, languageSwitch }) => {
  await page.goto('/zh/archive/2021/12');
  await languageSwitch.follow(english);
  await expect(page).toHaveURL('/en/archive/2021');
  await page.goto('/en/archive/2023/03');
  await languageSwitch.follow(chinese);
  await expect(page).toHaveURL('/zh/archive/2023');
});
