// Auditing a page with axe, with the site's scripts and without them.
//
// axe is a script itself and waits for timers, so JavaScript must be on for it: `test.use(axe.settings)`. Where the
// project turns JavaScript off, the page's own scripts are refused instead, which leaves the page a reader then has.
import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the browser says about refused scripts, and about pages that answer 404. */
export const settings = { javaScriptEnabled: true, allowed: /Content Security Policy|status of 404/ };

/** Opens a page and expects that axe finds nothing. */
export async function expectAccessible(page: Page, path: string): Promise<void> {
  const isWithScripts = test.info().project.use.javaScriptEnabled !== false;
  if (!isWithScripts) await refuseScripts(page);
  await page.goto(path);
  if (isWithScripts) await hydrated(page);
  else await expect(page.locator('html')).not.toHaveAttribute('data-js');
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
}

async function refuseScripts(page: Page): Promise<void> {
  await page.route('**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
    return route.fulfill({ response, headers });
  });
}
