// Nothing is wider than the window: from 320 px, the width that WCAG asks for, to a wide screen, at any type size.
import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { everyPage, notFoundLogged } from './pages.ts';

test.use({ allowed: notFoundLogged });

const widths = [320, 360, 768, 1024, 1440];

for (const { path, title } of everyPage) {
  test(`${title} fits every window`, async ({ page }) => {
    await page.goto(path);
    await expectToFit(page);
    // The first radio button is the big size. Pages without a text to read have none.
    const big = page.getByRole('radio').first();
    if (await big.count()) {
      await big.check();
      await expectToFit(page);
    }
  });
}

// What is wider than a phone scrolls by itself, and can be reached without a mouse.
test('a wide table scrolls within the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/en/news/calendar/solar-terms');
  const last = page.getByRole('columnheader').last();
  await expect(last).not.toBeInViewport();
  const table = page.getByRole('table').locator('..');
  await table.focus();
  await expect(table).toBeFocused();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expectToFit(page, [360]);
});

async function expectToFit(page: Page, sizes = widths): Promise<void> {
  for (const width of sizes) {
    await page.setViewportSize({ width, height: 800 });
    // Not clientWidth: that includes the gutter which the style sheet keeps for a scroll bar.
    const tooWide = () =>
      page.locator('html').evaluate((html) => html.scrollWidth - Math.ceil(html.getBoundingClientRect().width));
    await expect.poll(tooWide, `what sticks out at ${width} px`).toBe(0);
  }
}
