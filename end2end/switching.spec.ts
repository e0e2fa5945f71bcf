// The language switch leads from every kind of page to the same thing in the other language, and back.
import { chinese, english, expect, locales, test } from './fixtures.ts';
import { everyPage, kinds, missing, notFoundLogged, other } from './pages.ts';

for (const { name, path } of kinds) {
  test(`${name}: there and back again`, async ({ page, languageSwitch }) => {
    await page.goto(`/en${path}`);
    await languageSwitch.follow(chinese);
    await expect(page).toHaveURL(`/zh${path}`);
    await languageSwitch.follow(english);
    await expect(page).toHaveURL(`/en${path}`);
  });
}

// A list may be shorter in the other language: its last page stands in.
for (const [from, to, target] of [
  ['/zh/news/calendar/page/2', english, '/en/news/calendar'],
  ['/en/news/writing/page/2', chinese, '/zh/news/writing'],
] as const) {
  test(`${from}: the other list has no such page`, async ({ page, languageSwitch }) => {
    await page.goto(from);
    await languageSwitch.follow(to);
    await expect(page).toHaveURL(target);
    await languageSwitch.follow(other(to));
    await expect(page).toHaveURL(from.replace('/page/2', ''));
  });
}

test.describe(() => {
  test.use({ allowed: notFoundLogged });

  // There is no telling what a wrong address would be in the other language.
  for (const edition of locales) {
    test(`${missing.name} in ${edition.tag}: leads to the other home`, async ({ page, languageSwitch }) => {
      await page.goto(`/${edition.id}${missing.path}`);
      await languageSwitch.follow(other(edition));
      await expect(page).toHaveURL(`/${other(edition).id}`);
      await languageSwitch.follow(edition);
      await expect(page).toHaveURL(`/${edition.id}`);
    });
  }

  // The label is the same everywhere, in the language that it leads to, and says so to browsers.
  for (const { edition, path, title } of everyPage) {
    test(`${title}: one link, labeled ${other(edition).home}`, async ({ page, languageSwitch }) => {
      await page.goto(path);
      const link = languageSwitch.link(other(edition));
      await expect(link).toHaveCount(1);
      await expect(link).toHaveText(other(edition).home);
      await expect(link).toHaveAttribute('lang', other(edition).tag);
      await expect(link).toHaveAttribute('hreflang', other(edition).tag);
      await expect(languageSwitch.link(edition)).toHaveCount(0);
    });
  }
});
