// Who does not use a mouse comes past the navigation with one key, and sees where they are.
import { chinese, english, expect, test } from './fixtures.ts';

for (const { id, tag, skip } of [{ ...english, skip: 'Skip to content' }, { ...chinese, skip: '跳到正文' }]) {
  test(`the first link in ${tag} leads past the navigation`, async ({ page }) => {
    await page.goto(`/${id}/news/calendar/solar-terms`);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: skip });
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
  });
}

// Every control that has the focus shows it.
test('the focus is seen on links and controls', async ({ page }) => {
  await page.goto('/en/news/calendar/solar-terms');
  for (const control of [
    page.getByRole('navigation', { name: 'Main' }).getByRole('link').first(),
    page.getByRole('radio', { name: 'MIDDLE' }),
    page.getByRole('contentinfo').getByRole('link').first(),
  ]) {
    await control.press('Shift'); // a key makes the browser show the focus
    await expect(control).toBeFocused();
    await expect(control).not.toHaveCSS('outline-style', 'none');
  }
});
