// Search is a form and a page: it finds, narrows, orders and leads on, with and without JavaScript.
import { type Page } from '@playwright/test';
import { chinese, english, expect, test } from './fixtures.ts';

const editions = [
  {
    ...english, search: 'Search', word: 'calendar', title: 'The Twenty-Four Solar Terms', label: /^Words, names/,
    foreign: '黄经', only: 'Found in Chinese only', answer: /In Chinese:/, none: 'No story has “zzzz”.', other: chinese,
    newest: 'Newest', section: 'Calendar', news: 'News',
  },
  {
    ...chinese, search: '搜索', word: '节气', title: '二十四节气', label: /^词语、人名/,
    foreign: 'equally', only: '仅在英文文本中找到', answer: /英文：/, none: '没有找到与“zzzz”有关的文章。', other: english,
    newest: '最新', section: '历法', news: '新闻',
  },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    test('the field in the header leads to what was found', async ({ page }) => {
      await page.goto(`/${words.id}`);
      const field = page.getByRole('banner').getByLabel(words.search, { exact: true });
      await field.fill(words.word);
      await page.getByRole('banner').getByRole('button', { name: words.search }).click();
      await expect(page).toHaveURL(`/${words.id}/search?q=${encodeURIComponent(words.word)}`);
      await expect(page.getByLabel(words.label)).toHaveValue(words.word);
      const story = page.getByRole('main').getByRole('link', { name: words.title, exact: true });
      await expect(story).toBeVisible();
      await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
      await story.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    });

    test('on a phone there is a link, and Enter sends the form', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`/${words.id}`);
      await expect(page.getByRole('banner').getByRole('search')).toBeHidden();
      await page.getByRole('banner').getByRole('link', { name: words.search }).click();
      await page.getByLabel(words.label).fill(words.word);
      await page.getByLabel(words.label).press('Enter');
      await expect(page.getByRole('main').getByRole('link', { name: words.title, exact: true })).toBeVisible();
    });

    test('what is found in the other language only stands under its own heading', async ({ page }) => {
      await find(page, words.id, words.foreign);
      await expect(page.getByRole('heading', { level: 2, name: words.only })).toBeVisible();
      const story = page.getByRole('article').filter({ hasText: words.title });
      await expect(story.getByText(words.answer)).toBeVisible();
      const quote = story.locator('q');
      await expect(quote).toHaveAttribute('lang', words.other.tag);
      await expect(quote.locator('mark').first()).toHaveText(words.foreign);
      await story.getByRole('link', { name: words.title }).click();
      await expect(page).toHaveURL(`/${words.id}/news/calendar/solar-terms`);
    });

    test('sections narrow, and the order changes', async ({ page }) => {
      await find(page, words.id, words.word);
      const filters = page.getByRole('main').getByRole('navigation').filter({ hasText: words.newest });
      await filters.getByRole('link', { name: words.section }).click();
      await expect(page).toHaveURL(/[?&]section=calendar/);
      await expect(filters.getByRole('link', { name: words.section })).toHaveAttribute('aria-current', 'true');
      for (const link of await page.getByRole('article').getByRole('heading').getByRole('link').all()) {
        await expect(link).toHaveAttribute('href', new RegExp(`^/${words.id}/news/calendar/`));
      }
      await filters.getByRole('link', { name: words.newest }).click();
      await expect(page).toHaveURL(/section=calendar&sort=date/);
    });

    test('the switch keeps the query', async ({ page, languageSwitch }) => {
      await find(page, words.id, words.word);
      await languageSwitch.follow(words.other);
      await expect(page).toHaveURL(`/${words.other.id}/search?q=${encodeURIComponent(words.word)}`);
      await expect(page.locator('#q')).toHaveValue(words.word);
    });

    test('nothing found leads on', async ({ page }) => {
      await find(page, words.id, 'zzzz');
      await expect(page.getByText(words.none)).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: words.news }).click();
      await expect(page).toHaveURL(`/${words.id}/news`);
    });
  });
}

// Whatever is typed is shown as text, and finds what it says.
test('signs are signs', async ({ page }) => {
  await find(page, 'en', '"><script>alert(1)</script> OR *');
  await expect(page.locator('#q')).toHaveValue('"><script>alert(1)</script> OR *');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
});

async function find(page: Page, locale: string, text: string): Promise<void> {
  await page.goto(`/${locale}/search?q=${encodeURIComponent(text)}`);
}
