// While a reader types, titles are suggested; mouse, keys and screen reader can take one, or go on typing.
import { type Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';

async function start(page: Page, locale = 'en') {
  await page.goto(`/${locale}`);
  await hydrated(page);
  return page.getByRole('banner').getByRole('combobox');
}

const options = (page: Page) => page.getByRole('option');

test('titles are suggested in the language of the page', async ({ page }) => {
  const field = await start(page);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.pressSequentially('sol');
  await expect(options(page)).toHaveText(['The Twenty-Four Solar Terms']);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('1 suggestion', { exact: true })).toBeAttached();
  const zh = await start(page, 'zh');
  await zh.fill('節氣');
  await expect(options(page)).toHaveText(['二十四节气']);
});

test('keys choose a title, and Enter opens it', async ({ page }) => {
  const field = await start(page);
  await field.pressSequentially('the');
  await expect(options(page).first()).toBeVisible();
  const count = await options(page).count();
  expect(count).toBeGreaterThan(0);
  await field.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', 's0');
  await expect(field).toBeInViewport();
  await field.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  const address = await options(page).first().getAttribute('data-href');
  await field.press('Enter');
  await expect(page).toHaveURL(address ?? '');
});

test('Escape closes the list and keeps the text; Enter then searches', async ({ page }) => {
  const field = await start(page);
  await field.pressSequentially('sol');
  await expect(options(page)).toHaveCount(1);
  await field.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('sol');
  await field.press('Enter');
  await expect(page).toHaveURL('/en/search?q=sol');
});

test('a click opens a title', async ({ page }) => {
  const field = await start(page);
  await field.pressSequentially('sol');
  await options(page).first().click();
  await expect(page).toHaveURL('/en/news/calendar/solar-terms');
});

// The list is gone with the focus, and an answer that comes too late is not shown.
test('leaving the field closes the list', async ({ page }) => {
  const field = await start(page);
  await field.pressSequentially('sol');
  await expect(options(page)).toHaveCount(1);
  await field.press('Tab');
  await expect(options(page)).toHaveCount(0);
});

// A server that does not answer leaves a field that works.
test('without an answer the form still works', async ({ page }) => {
  await page.route('**/search/suggest*', (route) => route.fulfill({ status: 204 }));
  const field = await start(page);
  await field.pressSequentially('solar');
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  await expect(page.getByRole('link', { name: 'The Twenty-Four Solar Terms' })).toBeVisible();
});
