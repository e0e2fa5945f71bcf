// Words that are a third longer, as they may be in another language, break no page. The pseudo-locale has such words.
import { expect, test } from './fixtures.ts';
import { kinds, missing, notFoundLogged } from './pages.ts';
import { sticksOut } from './width.ts';

test.use({ allowed: notFoundLogged });

for (const { name, path } of [...kinds, missing]) {
  for (const width of [320, 1440]) {
    test(`${name} holds longer words at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/en-xa${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
      expect(await page.evaluate(sticksOut)).toEqual([]);
      // The panel of the reading comforts has the most words on the least room.
      const panel = page.locator('.comfort');
      await panel.locator('summary').click();
      await expect(panel.getByRole('radio').first()).toBeVisible();
      expect(await page.evaluate(sticksOut), 'with the panel open').toEqual([]);
    });
  }
}
