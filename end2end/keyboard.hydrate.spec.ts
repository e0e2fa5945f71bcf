// With scripts, things lie over the page: the panel of reading comfort, the bar that quotes. The keyboard gets by them.
import { type Page } from '@playwright/test';
import { chinese, english, expect, hydrated, test } from './fixtures.ts';
import { walk } from './walk.ts';

const article = '/news/calendar/solar-terms';

// In a window of few lines the bar takes a good part of it; the stops behind it come out from under it.
for (const [{ id, tag, group }, width] of [
  [{ ...english, group: 'Quotation' }, 1280],
  [{ ...chinese, group: '引文' }, 360],
] as const) {
  test(`the bar that quotes covers no stop, in ${tag} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 480 });
    await page.goto(`/${id}${article}`);
    await hydrated(page);
    // Below the field in the header: a field has a selection of its own, and the bar goes with that of the text.
    await page.getByRole('main').getByRole('link').first().focus();
    await selectAParagraph(page);
    const bar = page.getByRole('group', { name: group, exact: true });
    await expect(bar).toBeVisible();
    await walk(page);
    await expect(bar).toBeVisible();
    await bar.getByRole('button').first().press('Escape');
    await expect(bar).toBeHidden();
  });
}

test('Escape closes the panel of reading comfort', async ({ page }) => {
  await page.goto(`/en${article}`);
  await hydrated(page);
  const panel = page.getByRole('banner').getByText('Aa', { exact: true });
  await panel.press('Enter');
  const choice = page.getByRole('radio', { name: 'High contrast' });
  await choice.check();
  await choice.press('Escape');
  await expect(choice).toBeHidden();
  await expect(panel).toBeFocused();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

/** Selects as a reader does, but leaves the focus where it is. */
async function selectAParagraph(page: Page): Promise<void> {
  await page.getByRole('article').getByRole('paragraph').nth(2).evaluate((paragraph) => getSelection()!.selectAllChildren(paragraph));
}
