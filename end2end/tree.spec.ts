// What a screen reader is given: roles, names, states and their order. The trees are in tree.spec.ts-snapshots;
// `playwright test -c end2end tree --update-snapshots` writes them anew, to be read before they are committed.
import { type Page } from '@playwright/test';
import { expect, locales, test } from './fixtures.ts';

const pages = [
  { name: 'home', path: '' },
  { name: 'list', path: '/news' },
  { name: 'parallel', path: '/news/calendar/solar-terms/parallel' },
  { name: 'search', path: '/search?q=calendar' },
];

/** With scripts there are buttons where there are links and words without them. */
const scripted = [
  { name: 'article', path: '/news/calendar/solar-terms' },
  { name: 'favorites', path: '/favorites?a=solar-terms.utf-8' },
];

for (const { id, tag } of locales) {
  // Before the islands are wanted, a page is the same with scripts and without.
  for (const { name, path } of pages) {
    test(`${name} in ${tag} is read out in order`, ({ page }) => expectTree(page, `/${id}${path}`, `${name}-${id}`));
  }

  for (const { name, path } of scripted) {
    test(`${name} in ${tag} is read out in order, with its ways without scripts`, ({ page, javaScriptEnabled }) =>
      expectTree(page, `/${id}${path}`, `${name}-${id}${javaScriptEnabled === false ? '-without-scripts' : ''}`));
  }
}

// One first heading, no level left out, every landmark once or by name, every language a valid one.
for (const { id, tag } of locales) {
  for (const { name, path } of [...pages, ...scripted]) {
    test(`${name} in ${tag} has a sound outline`, async ({ page }) => {
      await page.goto(`/${id}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const levels = await page.getByRole('heading').evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(landmark)).toHaveCount(1);
      for (const navigation of await page.getByRole('navigation').all()) await expect(navigation).toHaveAccessibleName(/\S/);
      const languages = await page.locator('[lang]').evaluateAll((all) => all.map((element) => element.getAttribute('lang')));
      expect(languages[0]).toBe(tag);
      expect(languages.filter((language) => !['en', 'zh-Hans'].includes(language!))).toEqual([]);
    });
  }
}

async function expectTree(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
}
