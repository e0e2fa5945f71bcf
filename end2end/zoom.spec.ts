// Readers may enlarge everything, or the letters alone, bring their own colors, and stop what moves (WCAG 1.4.4, 1.4.10, 2.3.3).
import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { everyPage, notFoundLogged } from './pages.ts';
import { sticksOut } from './width.ts';

test.use({ allowed: notFoundLogged });

// The browser's zoom of 200 % on a desk of 1280 px, and of 400 %: half the window, pixels twice as large.
test.describe(() => {
  test.use({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });

  for (const { path, title } of everyPage) {
    test(`${title} can be enlarged`, async ({ page }) => {
      await page.goto(path);
      expect(await page.evaluate(sticksOut), 'zoom of 200 %').toEqual([]);
      await page.setViewportSize({ width: 320, height: 180 });
      expect(await page.evaluate(sticksOut), 'zoom of 400 %').toEqual([]);
      // Letters alone: what is measured in them grows, and the window stays.
      await page.setViewportSize({ width: 1280, height: 720 });
      await enlargeLetters(page);
      expect(await page.evaluate(sticksOut), 'letters of 200 %, on a desk').toEqual([]);
      await page.setViewportSize({ width: 640, height: 720 });
      expect(await page.evaluate(sticksOut), 'letters of 200 %, on a tablet').toEqual([]);
    });
  }
});

// A device that asks for less motion gets none.
test('nothing moves where that is asked for', async ({ page }) => {
  await page.goto('/en');
  expect(await page.evaluate(moving), 'else pages fade into one another').toEqual([expect.stringContaining('@view-transition')]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { path } of everyPage.filter(({ edition }) => edition.id === 'en')) {
    await page.goto(path);
    expect(await page.evaluate(moving), path).toEqual([]);
  }
});

// Where colors are the reader's own, a border, a line or a weight says what a color said, and the focus is seen.
test('forced colors leave nothing to color alone', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/news/calendar/solar-terms');
  const field = page.getByRole('search').getByRole('textbox').or(page.getByRole('search').getByRole('combobox'));
  await expect(field).not.toHaveCSS('border-style', 'none');
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Calendar' })).toHaveCSS('font-weight', '700');
  await expect(page.getByRole('group', { name: 'FontSize' }).getByText('MIDDLE')).toHaveCSS('font-weight', '700');
  for (const link of await page.getByRole('main').getByRole('link').all()) {
    await expect(link).toHaveCSS('text-decoration-line', /underline|none/);
  }
  await field.press('Shift'); // a key makes the browser show the focus
  await expect(field).not.toHaveCSS('outline-style', 'none');
  await page.goto('/en/news/page/2');
  await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Page 2' })).toHaveCSS('font-weight', '700');
});

/** As a browser does whose reader has chosen letters twice as large. Queries of the window's width stay, which is the harder case. */
async function enlargeLetters(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
}

/** Runs in the page: what has an animation or a transition, and transitions between pages. */
function moving(): string[] {
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    for (const pseudo of ['', '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const durations = `${style.animationName === 'none' ? '0s' : style.animationDuration}, ${style.transitionDuration}`;
      if (durations.split(', ').some((duration) => parseFloat(duration) > 0)) found.push(`${element.outerHTML.slice(0, 100)} ${pseudo}`);
      if (style.scrollBehavior === 'smooth') found.push(`smooth: ${element.outerHTML.slice(0, 100)}`);
    }
  }
  const rules = (sheet: CSSStyleSheet | CSSGroupingRule): CSSRule[] =>
    [...sheet.cssRules].flatMap((rule) => {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
      return 'cssRules' in rule ? [rule, ...rules(rule as CSSGroupingRule)] : [rule];
    });
  const all = [...document.styleSheets].flatMap(rules);
  if (all.length < 100) found.push(`only ${all.length} rules could be read`);
  return [...found, ...all.filter((rule) => rule.cssText.startsWith('@view-transition')).map((rule) => rule.cssText)];
}
