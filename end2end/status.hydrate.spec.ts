// What happens without a new page is told to those who do not see it: in an element that was there before its words
// came, or screen readers would not speak them (WCAG 4.1.3). Search tells it in its first HTML: search.spec.ts.
import { type Locator, type Page } from '@playwright/test';
import { chinese, english, expect, hydrated, test } from './fixtures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const article = '/news/calendar/solar-terms';

const editions = [
  {
    ...english, add: 'Add to Favorites', remove: 'Saved · Remove', saved: 'Saved in Favorites', gone: 'Removed from Favorites',
    removeThis: 'Remove: The Twenty-Four Solar Terms', removed: /no longer saved/, file: 'Add from such a file:', added: '1 story was added from the file.',
    letters: 'sol', suggested: '1 suggestion', share: 'Share', quote: 'Quote a paragraph', copy: 'Copy quotation', copied: 'Copied',
  },
  {
    ...chinese, add: '加入收藏', remove: '已收藏 · 移除', saved: '已加入收藏', gone: '已移出收藏',
    removeThis: '移除：二十四节气', removed: /已移除/, file: '从这样的文件添加：', added: '已从文件添加 1 篇。',
    letters: '节气', suggested: /1/, share: '分享', quote: '引用一段', copy: '复制引文', copied: '已复制',
  },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    test('that a story is saved, and that it is not any more', async ({ page }) => {
      await page.goto(`/${words.id}${article}`);
      await hydrated(page);
      const status = await emptyStatus(page.getByRole('article').getByRole('status'));
      await page.getByRole('button', { name: words.add }).click();
      await expect(status.locator).toHaveText(words.saved);
      await page.getByRole('button', { name: words.remove }).click();
      await expect(status.locator).toHaveText(words.gone);
      await status.expectToBeTheSame();
    });

    test('that a story was removed from the list, or added to it', async ({ page }) => {
      await save(page, words);
      await page.goto(`/${words.id}/favorites`);
      await hydrated(page);
      const status = await emptyStatus(page.getByRole('main').getByRole('status'));
      await page.getByRole('button', { name: words.removeThis }).click();
      await expect(status.locator).toHaveText(words.removed);
      await page.getByLabel(words.file).setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('utf-8') });
      await expect(status.locator).toHaveText(words.added);
      await status.expectToBeTheSame();
    });

    test('how many titles are suggested', async ({ page }) => {
      await page.goto(`/${words.id}`);
      await hydrated(page);
      const status = await emptyStatus(page.getByRole('banner').getByRole('status'));
      await page.getByRole('banner').getByRole('combobox').pressSequentially(words.letters);
      await expect(status.locator).toHaveText(words.suggested);
      await status.expectToBeTheSame();
    });

    test('that a quotation was copied', async ({ page }) => {
      await page.goto(`/${words.id}${article}`);
      await hydrated(page);
      await page.getByText(words.share, { exact: true }).press('Enter');
      await page.getByRole('button', { name: words.quote }).press('Enter');
      const copy = page.getByRole('button', { name: words.copy });
      await expect(copy).toBeFocused();
      const status = await emptyStatus(page.locator('output'));
      await copy.press('Enter');
      await expect(status.locator).toHaveText(words.copied);
      await expect(status.locator).toHaveRole('status');
      await status.expectToBeTheSame();
    });
  });
}

/** Expects that `locator` is one element and says nothing; can tell later that no other came in its place. */
async function emptyStatus(locator: Locator) {
  await expect(locator).toHaveCount(1);
  await expect(locator).toBeEmpty();
  const before = await locator.elementHandle();
  const isSame = () => locator.evaluate((element, other) => element === other, before);
  return { locator, expectToBeTheSame: async () => expect(await isSame(), 'the element stays').toBe(true) };
}

async function save(page: Page, words: (typeof editions)[number]): Promise<void> {
  await page.goto(`/${words.id}${article}`);
  await hydrated(page);
  await page.getByRole('button', { name: words.add }).click();
  await expect(page.getByRole('button', { name: words.remove })).toHaveAttribute('data-saved', 'true');
}
