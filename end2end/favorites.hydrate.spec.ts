// With JavaScript, favorites are kept in this browser, for both languages and all tabs.
import { type Page } from '@playwright/test';
import { chinese, expect, hydrated, test } from './fixtures.ts';

const article = '/en/news/calendar/solar-terms';
const title = 'The Twenty-Four Solar Terms';

test('a story is added and taken out by the same button', async ({ page }) => {
  await page.goto(article);
  await hydrated(page);
  const add = page.getByRole('button', { name: 'Add to Favorites' });
  await expect(add).toHaveAttribute('data-saved', 'false');
  await add.click();
  const remove = page.getByRole('button', { name: 'Saved · Remove' });
  await expect(remove).toHaveAttribute('data-saved', 'true');
  await page.reload();
  await expect(remove).toHaveAttribute('data-saved', 'true');
  await remove.press('Enter');
  await expect(add).toHaveAttribute('data-saved', 'false');
});

// A slow phone: the reader is faster than the WebAssembly, and nothing of what is done is lost.
test('a click before the islands are there counts', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\.wasm$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(article);
  await page.getByRole('button', { name: 'Add to Favorites' }).click();
  await page.getByText('BIG', { exact: true }).click();
  arrive();
  await hydrated(page);
  await expect(page.getByRole('button', { name: 'Saved · Remove' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Saved · Remove' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'BIG' })).toBeChecked();
});

// A list that came by a link is somebody else's: it stays, and the reader's own does too.
test('a list of a link leaves the own list alone', async ({ page }) => {
  await save(page, article);
  await page.goto('/en/favorites?a=utf-8');
  await hydrated(page);
  await expect(stories(page)).toHaveText(['One Character, Three Bytes']);
  await page.getByRole('link', { name: 'Your own favorites' }).click();
  await expect(stories(page)).toHaveText([title]);
});

test('the favorites page lists the saved stories, newest first', async ({ page }) => {
  await save(page, article);
  await save(page, '/en/news/writing/utf-8');
  await page.getByRole('banner').getByRole('link', { name: 'Favorites' }).click();
  await expect(stories(page)).toHaveText(['One Character, Three Bytes', title]);
  await expect(page.getByText('2 stories, saved in this browser only')).toBeVisible();
  await expect(page.getByText(/does not run JavaScript/)).toBeHidden();
  await page.reload();
  await expect(stories(page)).toHaveText(['One Character, Three Bytes', title]);
  await page.getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(article);
});

// The browser keeps the story, not its text: in the other language it has the title of the twin.
test('the list is the same in the other language', async ({ page, languageSwitch }) => {
  await save(page, article);
  await page.goto('/en/favorites');
  await expect(stories(page)).toHaveText([title]);
  await languageSwitch.follow(chinese);
  await expect(page).toHaveURL('/zh/favorites');
  await expect(stories(page)).toHaveText(['二十四节气']);
  await expect(page.getByText('共 1 篇，只保存在本浏览器中')).toBeVisible();
  await page.goto('/zh/news/calendar/solar-terms');
  await expect(page.getByRole('button', { name: '已收藏 · 移除' })).toHaveAttribute('data-saved', 'true');
});

test('a story is taken out on the favorites page', async ({ page }) => {
  await save(page, article);
  await save(page, '/en/news/writing/utf-8');
  await page.goto('/en/favorites');
  await page.getByRole('button', { name: `Remove: ${title}` }).click();
  await expect(stories(page)).toHaveText(['One Character, Three Bytes']);
  await page.getByRole('button', { name: 'Remove: One Character, Three Bytes' }).click();
  await expect(page.getByText(/Nothing is saved in this browser yet/)).toBeVisible();
  await page.reload();
  await hydrated(page);
  await expect(stories(page)).toHaveCount(0);
});

test('what happens in one tab is seen in the others', async ({ page, context }) => {
  const list = await context.newPage();
  await list.goto('/en/favorites');
  await hydrated(list);
  await save(page, article);
  await expect(stories(list)).toHaveText([title]);
  await list.getByRole('button', { name: `Remove: ${title}` }).click();
  await expect(page.getByRole('button', { name: 'Add to Favorites' })).toHaveAttribute('data-saved', 'false');
});

// What the browser kept may name stories that are gone, or be no list at all.
test('nonsense in the storage does no harm', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('favorites', '"<b>./.gone.solar-terms..'));
  await page.goto('/en/favorites');
  await expect(stories(page)).toHaveText([title]);
});

async function save(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
  await page.getByRole('button', { name: 'Add to Favorites' }).click();
  await expect(page.getByRole('button', { name: 'Saved · Remove' })).toHaveAttribute('data-saved', 'true');
}

function stories(page: Page) {
  return page.getByRole('heading', { level: 2 });
}
