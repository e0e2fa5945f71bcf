// Without JavaScript a favorite is kept in the address of the favorites page, and the page says so.
import { chinese, english, expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

const editions = [
  {
    ...english, add: 'Add to Favorites', favorites: 'Favorites', terms: 'The Twenty-Four Solar Terms',
    bytes: 'One Character, Three Bytes', honest: /does not run JavaScript.*keep it as a bookmark/, empty: /Nothing is saved/,
    file: 'Save as a file',
  },
  {
    ...chinese, add: '加入收藏', favorites: '收藏夹', terms: '二十四节气',
    bytes: '一个字，三个字节', honest: /没有启用 JavaScript.*存为书签/, empty: /还没有收藏/,
    file: '存为文件',
  },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    test('the link on an article leads to a list with it', async ({ page }) => {
      await page.goto(`/${words.id}/news/calendar/solar-terms`);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await page.getByRole('link', { name: words.add }).click();
      await expect(page).toHaveURL(`/${words.id}/favorites?a=solar-terms`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.favorites);
      await expect(page.getByText(words.honest)).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 })).toHaveText([words.terms]);
      await page.getByRole('link', { name: words.terms }).click();
      await expect(page).toHaveURL(`/${words.id}/news/calendar/solar-terms`);
    });

    // A bookmark may name several stories. What is not there any more, or never was, is passed over.
    test('an address may name several stories', async ({ page }) => {
      await page.goto(`/${words.id}/favorites?a=utf-8.no-such-story.solar-terms.%22`);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText([words.bytes, words.terms]);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    });

    // A list in an address can be kept as a file too, and has no place for what only scripts can do.
    test('the list can be saved as a file', async ({ page }) => {
      await page.goto(`/${words.id}/favorites?a=utf-8.solar-terms`);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: words.file }).click();
      expect((await download).suggestedFilename()).toBe('favorites.txt');
      await page.goto(`/${words.id}/favorites`);
      await expect(page.locator('input[type=file]')).toBeHidden();
    });

    test('the page in the header is empty, and says so', async ({ page }) => {
      await page.goto(`/${words.id}`);
      await page.getByRole('banner').getByRole('link', { name: words.favorites }).click();
      await expect(page).toHaveURL(`/${words.id}/favorites`);
      await expect(page.getByText(words.empty)).toBeVisible();
      await expect(page.getByText(words.honest)).toBeVisible();
    });
  });
}
