// The shipped site as `couplet export` writes it, behind a server that knows nothing but files: what moves on a page
// works from it.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chinese, english, expect, hydrated, test } from './fixtures.ts';
import { couplet, root, sites } from './sites.mjs';

const story = '/news/group-news/chongqing-video-meeting';
const kinds: Record<string, string> = {
  css: 'text/css', html: 'text/html; charset=utf-8', js: 'text/javascript', svg: 'image/svg+xml', wasm: 'application/wasm', webp: 'image/webp',
};

let folder: string;
let server: http.Server;
let origin: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'couplet-export-'));
  const options = ['export', folder, '--no-twins', '--config', sites.shipped.config];
  const { status, stderr } = spawnSync(couplet, options, { cwd: root, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const policy = /Content-Security-Policy: (.*)/i.exec(await readFile(path.join(folder, '_headers'), 'utf8'))![1]!;
  server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const name = pathname === '/' ? 'index' : pathname.slice(1);
    for (const file of [name, `${name}.html`]) {
      const bytes = await readFile(path.join(folder, file)).catch(() => undefined);
      if (!bytes) continue;
      const type = kinds[path.extname(file).slice(1)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(bytes);
      return;
    }
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

test('a reader comes in by the door of their language, and changes it on a story', async ({ page, languageSwitch }) => {
  await page.goto(origin);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(`${origin}/zh`);
  await page.goto(`${origin}/en${story}`);
  await languageSwitch.follow(chinese);
  await expect(page).toHaveURL(`${origin}/zh${story}`);
  await languageSwitch.follow(english);
  await expect(page).toHaveURL(`${origin}/en${story}`);
});

test('type size and favorites are kept, and the favorites page lists them in both languages', async ({ page, languageSwitch }) => {
  await page.goto(`${origin}/en${story}`);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByText('BIG', { exact: true }).click();
  await page.getByRole('button', { name: 'Add to Favorites' }).click();
  await hydrated(page);
  await expect(page.getByRole('button', { name: 'Saved · Remove' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'BIG' })).toBeChecked();
  await page.getByRole('banner').getByRole('link', { name: 'Favorites' }).click();
  const list = page.getByRole('main').getByRole('list').last();
  await expect(list.getByRole('link')).toHaveText([title]);
  await expect(page.getByText(/Nothing is saved/)).toBeHidden();
  await languageSwitch.follow(chinese);
  await expect(list.getByRole('link', { name: /国机集团/ })).toHaveAttribute('href', `/zh${story}`);
});

test('the favorites page says that nothing is saved', async ({ page }) => {
  await page.goto(`${origin}/en/favorites`);
  await expect(page.getByText(/Nothing is saved/)).toBeVisible();
});

// Typing asks for titles, of which a file knows none; a search leads to the page that says why.
test('a search leads to lists', async ({ page }) => {
  await page.goto(`${origin}/en`);
  await page.getByRole('textbox', { name: 'Search' }).pressSequentially('meeting');
  await hydrated(page);
  await page.getByRole('combobox', { name: 'Search' }).press('Enter');
  await expect(page.getByText(/needs the running server/)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Archive' }).click();
  await expect(page).toHaveURL(`${origin}/en/archive`);
});

test('a passage is quoted', async ({ page }) => {
  await page.goto(`${origin}/en${story}`);
  await page.locator('summary').filter({ hasText: 'Share' }).click();
  await page.locator('button[value=quote]').click();
  await expect(page.locator('.quotation')).toBeVisible();
});
