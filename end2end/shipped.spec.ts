// The site that this repository publishes: the model story, and every address that its sitemaps name.
import { type APIRequestContext } from '@playwright/test';
import { expectAccessible, settings } from './axe.ts';
import { type Edition, chinese, english, expect, locales, test } from './fixtures.ts';
import { other } from './pages.ts';
import { sites } from './sites.mjs';

test.use({ baseURL: sites.shipped.url });

const story = '/news/group-news/chongqing-video-meeting';

// From the model story one click leads to its Chinese text, and one click back to the same address.
test('the model story is one click from its twin', async ({ page, languageSwitch }) => {
  await page.goto(`/en${story}`);
  const location = page.getByRole('navigation', { name: 'Location', exact: true });
  await expect(location.getByRole('listitem')).toHaveText(['Home(英)', 'News', 'Group News', 'Content']);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('SINOMACH');
  await expect(page.getByRole('article').getByRole('time')).toHaveText('September 22, 2020 at 1:44 AM');
  await languageSwitch.follow(chinese);
  await expect(page).toHaveURL(`/zh${story}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('国机集团');
  await expect(page.getByRole('article').getByRole('time')).toHaveText('2020年9月22日 01:44');
  await languageSwitch.follow(english);
  await expect(page).toHaveURL(`/en${story}`);
});

for (const edition of locales) {
  // Each address answers, names itself, and its switch leads to an address that leads back.
  test(`every address of /${edition.id}/sitemap.xml has a way there and back`, async ({ page, request, languageSwitch }) => {
    test.slow();
    const addresses = await addressesOf(edition, request);
    expect(addresses.length).toBeGreaterThan(25);
    const twin = other(edition);
    for (const address of addresses) {
      expect((await page.goto(address))?.status(), address).toBe(200);
      await expect(page.locator('html'), address).toHaveAttribute('lang', edition.tag);
      await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
      const target = await languageSwitch.link(twin).getAttribute('href');
      expect((await page.goto(target!))?.status(), target!).toBe(200);
      await expect(page.locator('html'), target!).toHaveAttribute('lang', twin.tag);
      await expect(languageSwitch.link(edition), target!).toHaveAttribute('href', address);
    }
  });

  test.describe(() => {
    test.use(settings);

    for (const path of ['', '/news', story]) {
      test(`/${edition.id}${path} passes axe`, ({ page }) => expectAccessible(page, `/${edition.id}${path}`));
    }
  });
}

/** The paths that the sitemap of an edition names; the index names the sitemap. */
async function addressesOf({ id }: Edition, request: APIRequestContext): Promise<string[]> {
  expect(pathsIn(await (await request.get('/sitemap.xml')).text())).toContain(`/${id}/sitemap.xml`);
  return pathsIn(await (await request.get(`/${id}/sitemap.xml`)).text());
}

function pathsIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);
}
