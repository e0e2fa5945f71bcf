// The choice of type sizes works by style sheet alone: with and without JavaScript, by label and by keyboard.
import { type Page } from '@playwright/test';
import { chinese, english, expect, test } from './fixtures.ts';

const editions = [
  { ...english, group: 'FontSize', big: 'BIG', middle: 'MIDDLE', small: 'SMALL', text: /^The traditional Chinese/ },
  { ...chinese, group: '字号', big: '大', middle: '中', small: '小', text: /^农历按月亮数月份/ },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    test.beforeEach(({ page }) => page.goto(`/${words.id}/news/calendar/solar-terms`));

    test('a click on a word changes the size of the text', async ({ page }) => {
      const group = page.getByRole('group', { name: words.group });
      await expect(group.getByRole('radio', { name: words.middle, exact: true })).toBeChecked();
      const middle = await size(page, words.text);
      await group.getByText(words.big, { exact: true }).click();
      await expect(group.getByRole('radio', { name: words.big, exact: true })).toBeChecked();
      await expect.poll(() => size(page, words.text)).toBeGreaterThan(middle);
      await group.getByText(words.small, { exact: true }).click();
      await expect.poll(() => size(page, words.text)).toBeLessThan(middle);
      await group.getByText(words.middle, { exact: true }).click();
      await expect.poll(() => size(page, words.text)).toBe(middle);
    });

    test('so do the arrow keys', async ({ page }) => {
      const group = page.getByRole('group', { name: words.group });
      const middle = await size(page, words.text);
      await group.getByRole('radio', { name: words.middle, exact: true }).press('ArrowLeft');
      await expect(group.getByRole('radio', { name: words.big, exact: true })).toBeFocused();
      await expect.poll(() => size(page, words.text)).toBeGreaterThan(middle);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(group.getByRole('radio', { name: words.small, exact: true })).toBeChecked();
      await expect.poll(() => size(page, words.text)).toBeLessThan(middle);
    });
  });
}

// Tables, code and notes grow with the text; the frame of the page stays.
test('the whole text grows, and nothing but the text', async ({ page }) => {
  await page.goto('/en/news/calendar/solar-terms');
  const news = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'News', exact: true });
  const parts = [page.getByRole('cell', { name: 'Qīngmíng' }), page.getByRole('code'), page.getByText(/UNESCO/)];
  const before = await Promise.all([...parts, news].map(fontSize));
  await page.getByText('BIG', { exact: true }).click();
  for (const [index, part] of parts.entries()) {
    await expect.poll(() => fontSize(part)).toBeGreaterThan(before[index]!);
  }
  expect(await fontSize(news)).toBe(before.at(-1));
});

function size(page: Page, text: RegExp): Promise<number> {
  return fontSize(page.getByRole('paragraph').filter({ hasText: text }));
}

function fontSize(element: ReturnType<Page['getByText']>): Promise<number> {
  return element.evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
}
