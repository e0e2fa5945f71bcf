// The print button opens the browser's print dialog.
import { chinese, english, expect, hydrated, test } from './fixtures.ts';

for (const { id, tag, print } of [{ ...english, print: 'Print' }, { ...chinese, print: '打印' }]) {
  test(`the button ${print} in ${tag} prints`, async ({ page }) => {
    let dialogs = 0;
    await page.exposeFunction('openDialog', () => (dialogs += 1));
    await page.addInitScript('window.print = () => window.openDialog()');
    await page.goto(`/${id}/news/calendar/solar-terms`);
    await hydrated(page);
    const button = page.getByRole('button', { name: print, exact: true });
    await button.click();
    await expect.poll(() => dialogs).toBe(1);
    await button.press('Enter');
    await expect.poll(() => dialogs).toBe(2);
  });
}
