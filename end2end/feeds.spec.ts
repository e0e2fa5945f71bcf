// Every list has its feed: named in the head for feed readers, under the list for people.
import { chinese, english, expect, test } from './fixtures.ts';

const editions = [
  { ...english, invitation: 'Follow “Calendar” in a feed reader:', footer: 'Feed (Atom)', title: 'Calendar | Couplet 对联', twin: 'zh' },
  { ...chinese, invitation: '用阅读器订阅“历法”：', footer: '订阅（Atom）', title: '历法 | 对联 Couplet', twin: 'en' },
];
const formats = [
  { name: 'Atom', ending: 'atom', type: 'application/atom+xml' },
  { name: 'RSS', ending: 'rss', type: 'application/rss+xml' },
  { name: 'JSON Feed', ending: 'json', type: 'application/feed+json' },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    for (const { name, ending, type } of formats) {
      test(`a section has a feed in the format ${name}`, async ({ page, request }) => {
        await page.goto(`/${words.id}/news/calendar`);
        const address = `/${words.id}/news/calendar/feed.${ending}`;
        await expect(page.locator(`head link[rel=alternate][type="${type}"]`)).toHaveAttribute('href', address);
        await expect(page.getByText(words.invitation)).toBeVisible();
        const link = page.getByRole('list', { name: words.invitation }).getByRole('link', { name, exact: true });
        await expect(link).toHaveAttribute('href', address);
        const feed = await request.get(address);
        expect(feed.headers()['content-type']).toContain(type);
        const text = await feed.text();
        expect(text).toContain(words.title);
        expect(text).toContain(`http://127.0.0.1:3101/${words.twin}/news/calendar/feed.${ending}`);
      });
    }

    test('the footer of every page leads to the feed of the edition', async ({ page, request }) => {
      await page.goto(`/${words.id}/news/calendar/solar-terms`);
      const link = page.getByRole('contentinfo').getByRole('link', { name: words.footer });
      await expect(link).toHaveAttribute('href', `/${words.id}/feed.atom`);
      expect((await request.head(`/${words.id}/feed.atom`)).status()).toBe(200);
    });
  });
}
