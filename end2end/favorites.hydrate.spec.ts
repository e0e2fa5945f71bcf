// With JavaScript, favorites are kept in this browser, for both languages and all tabs.
import { readFile } from 'node:fs/promises';
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
  await expect(news(page)).toContainText(`“${title}” is no longer saved.`);
  await page.getByRole('button', { name: 'Remove: One Character, Three Bytes' }).click();
  await expect(page.getByText(/Nothing is saved in this browser yet/)).toBeVisible();
  await page.reload();
  await hydrated(page);
  await expect(stories(page)).toHaveCount(0);
});

// A slip of the hand costs nothing: the story returns to where it stood. The keyboard is led there and back.
test('taking out can be undone', async ({ page }) => {
  for (const story of [article, '/en/news/writing/utf-8', '/en/news/calendar/leap-days']) await save(page, story);
  const all = ['The Leap Day', 'One Character, Three Bytes', title];
  await page.goto('/en/favorites');
  await expect(stories(page)).toHaveText(all);
  await page.getByRole('button', { name: `Remove: ${all[1]}` }).press('Enter');
  await expect(stories(page)).toHaveText([all[0]!, all[2]!]);
  const undo = news(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await expect(badge(page)).toHaveText('2');
  await page.keyboard.press('Enter');
  await expect(stories(page)).toHaveText(all);
  await expect(page.getByRole('button', { name: `Remove: ${all[1]}` })).toBeFocused();
  await expect(undo).toHaveCount(0);
  await expect(badge(page)).toHaveText('3');
  await page.reload();
  await expect(stories(page)).toHaveText(all);
});

test('the Chinese page says it in Chinese', async ({ page }) => {
  await save(page, article);
  await page.goto('/zh/favorites');
  await page.getByRole('button', { name: '移除：二十四节气' }).click();
  await expect(news(page)).toHaveText(/已移除《二十四节气》。\s*撤销/);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(stories(page)).toHaveText(['二十四节气']);
});

// The number in the header is there before the islands, on every page, and goes with the list.
test('the header says how many there are', async ({ page }) => {
  await page.goto('/en');
  await hydrated(page);
  await expect(badge(page)).toHaveText('');
  await save(page, article);
  await expect(badge(page)).toHaveText('1');
  await page.route(/\.wasm$/, () => {});
  for (const path of ['/en', '/zh/news', '/zh/sitemap']) {
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.getByRole('banner').getByRole('link', { name: /^(Favorites|收藏夹) 1$/ })).toBeVisible();
  }
});

// Nothing moves when the number comes.
test('the number has its room', async ({ page }) => {
  await page.goto(article);
  await hydrated(page);
  const place = () => page.getByRole('banner').getByRole('link', { name: chinese.home }).boundingBox();
  const before = await place();
  await page.getByRole('button', { name: 'Add to Favorites' }).click();
  await expect(badge(page)).toHaveText('1');
  expect(await place()).toEqual(before);
});

// The list can be taken to another browser: as a file that people can read.
test('the list is saved as a file and read back', async ({ page, browser, baseURL }) => {
  await save(page, article);
  await save(page, '/en/news/writing/utf-8');
  await page.goto('/en/favorites');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('favorites.txt');
  const path = await file.path();
  expect(await readFile(path, 'utf8')).toContain(`# ${title}\nhttp://127.0.0.1:3101/a/solar-terms\n`);

  const context = await browser.newContext({ baseURL });
  const elsewhere = await context.newPage();
  await save(elsewhere, '/en/news/calendar/leap-days');
  await elsewhere.goto('/en/favorites');
  await hydrated(elsewhere);
  const input = elsewhere.getByLabel('Add from such a file:');
  await input.setInputFiles(path);
  await expect(news(elsewhere)).toHaveText('2 stories were added from the file.');
  await expect(stories(elsewhere)).toHaveText(['The Leap Day', 'One Character, Three Bytes', title]);
  await expect(badge(elsewhere)).toHaveText('3');
  // A second time nothing is new; and the page goes on keeping what it had.
  await input.setInputFiles(path);
  await expect(news(elsewhere)).toContainText('no story of this site that was not saved before');
  await elsewhere.reload();
  await expect(stories(elsewhere)).toHaveText(['The Leap Day', 'One Character, Three Bytes', title]);
  await context.close();
});

test('a file with nonsense adds what is none', async ({ page }) => {
  await page.goto('/zh/favorites');
  await hydrated(page);
  const text = '<script>alert(1)</script>\nno-such-story\n# utf-8\nhttps://elsewhere.example/en/news/writing/utf-8\n\u0000\n';
  await page.getByLabel('从这样的文件添加：').setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(news(page)).toHaveText('已从文件添加 1 篇。');
  await expect(stories(page)).toHaveText(['一个字，三个字节']);
});

// A browser that keeps nothing says so where the reader asked it to keep something.
test('a full storage is told to the reader', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(article);
  await hydrated(page);
  const alert = page.getByRole('alert');
  await expect(alert).toBeHidden();
  await page.getByRole('button', { name: 'Add to Favorites' }).click();
  await expect(alert).toHaveText(/storage is full or switched off/);
  await expect(page.getByRole('button', { name: 'Add to Favorites' })).toHaveAttribute('data-saved', 'refused');
  await page.goto('/en/favorites');
  await hydrated(page);
  await page.getByLabel('Add from such a file:').setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('utf-8') });
  await expect(news(page)).toHaveText(/Your browser refused/);
  await expect(stories(page)).toHaveCount(0);
});

test('a refused storage is told on the favorites page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto('/en/favorites');
  await expect(news(page)).toHaveText(/Your browser refused/);
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

/** What the page says about the last change of the list. */
function news(page: Page) {
  return page.getByRole('main').getByRole('status');
}

function badge(page: Page) {
  return page.getByRole('banner').locator('.badge');
}

function stories(page: Page) {
  return page.getByRole('heading', { level: 2 });
}
