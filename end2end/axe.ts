// Auditing a page with axe, with the site's scripts and without them.
//
// axe is a script itself and waits for timers, so JavaScript must be on for it: `test.use(axe.settings)`. Where the
// project turns JavaScript off, the page's own scripts are refused instead, which leaves the page a reader then has.
import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that a style sheet alone can break. Where the document stays, no other rule can find anything new. */
const rulesOfStyle = [
  'color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'css-orientation-lock',
  'aria-hidden-focus', 'skip-link',
];

/** What the browser says about refused scripts, and about pages that answer 404. */
export const settings = { javaScriptEnabled: true, allowed: /Content Security Policy|status of 404/ };

/** Opens a page and expects that axe finds nothing. */
export async function expectAccessible(page: Page, path: string): Promise<void> {
  await open(page, path);
  expect(await violations(page)).toEqual([]);
}

/**
 * Opens a page and expects that axe finds nothing at any width, in both color schemes. The widths of a phone and of
 * a desk show different parts of the header, so both get all rules; the other sights of the same document get those
 * of style. Without scripts a few words take the place of a few buttons: two sights show them all.
 */
export async function expectAccessibleEverywhere(page: Page, path: string): Promise<void> {
  await open(page, path);
  for (const { colorScheme, width, rules } of hasScripts() ? sights : [sights[0]!, sights.at(-1)!]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await violations(page, rules), `${colorScheme}, ${width} px`).toEqual([]);
  }
}

const sights = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 768, 1440].map((width) => ({
    colorScheme,
    width,
    rules: colorScheme === 'light' && width !== 768 ? undefined : rulesOfStyle,
  })),
);

function hasScripts(): boolean {
  return test.info().project.use.javaScriptEnabled !== false;
}

async function open(page: Page, path: string): Promise<void> {
  if (!hasScripts()) await refuseScripts(page);
  await page.goto(path);
  if (hasScripts()) await hydrated(page);
  else await expect(page.locator('html')).not.toHaveAttribute('data-js');
}

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // No page has frames. Without them axe need not open a page of its own for each result.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
}

async function refuseScripts(page: Page): Promise<void> {
  await page.route('**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
    return route.fulfill({ response, headers });
  });
}
