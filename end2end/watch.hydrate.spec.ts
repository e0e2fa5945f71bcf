// Who edits sees the page change with each save, and is told on the page what is wrong with its texts.
import { edited } from './edited.ts';
import { expect, test } from './fixtures.ts';

const article = 'content/articles/2021/solar-terms';
const address = '/news/calendar/solar-terms';

test('a message is broken and mended before the eyes of who edits', async ({ page, request }) => {
  const { origin, save, stop } = await edited();
  try {
    await page.goto(`${origin}/zh${address}`);
    const favorites = page.getByRole('banner').getByRole('link', { name: '收藏夹' });
    await expect(favorites).toBeVisible();
    const notices = page.getByRole('group').filter({ hasText: '本页有1处问题' });
    await expect(notices).toHaveCount(0);

    // Readers go on asking meanwhile: none may fail.
    let isDone = false;
    const failed: number[] = [];
    const load = (async () => {
      while (!isDone) {
        const answer = await request.get(`${origin}/zh${address}`);
        if (answer.status() !== 200) failed.push(answer.status());
      }
    })();
    save('locales/zh/site.ftl', (text) => text.replace('favorites-title = 收藏夹', 'favorites-title = 收藏 { $'));
    await expect(notices).toBeVisible();
    await expect(notices).toContainText(/locales\/zh\/site\.ftl:\d+:\d+/);
    await expect(notices).toContainText('^');
    await expect(favorites).toBeVisible();
    save('locales/zh/site.ftl', (text) => text.replace('favorites-title = 收藏 { $', 'favorites-title = 我的收藏'));
    await expect(page.getByRole('banner').getByRole('link', { name: '我的收藏' })).toBeVisible();
    await expect(notices).toHaveCount(0);
    isDone = true;
    await load;
    expect(failed).toEqual([]);
  } finally {
    stop();
  }
});

test('a text is broken and mended, and the reader stays where they are', async ({ page }) => {
  const { origin, save, stop } = await edited();
  try {
    await page.goto(`${origin}/en${address}`);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.locator('#b6').evaluate((block) => block.scrollIntoView());
    const place = await page.evaluate(() => scrollY);
    save(`${article}/en.md`, (text) => text.replace('For the other half', 'These words are new. For the other half'));
    await expect(page.getByText('These words are new.')).toBeAttached();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);

    const notices = page.getByRole('group').filter({ hasText: '1 finding on this page' });
    save(`${article}/en.md`, (text) => text.replace('title = "', 'title = '));
    await expect(notices).toContainText('en.md:2:');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    save(`${article}/en.md`, (text) => text.replace('title = ', 'title = "'));
    await expect(notices).toHaveCount(0);
    await expect(page.getByText('These words are new.')).toBeAttached();
  } finally {
    stop();
  }
});

test('the desk is for this machine alone', async ({ request }) => {
  const { origin, stop } = await edited();
  try {
    const script = `${origin}/_desk/watch.js`;
    expect((await request.get(script)).status()).toBe(200);
    for (const [name, value] of Object.entries({ host: 'news.example', 'x-forwarded-for': '203.0.113.7', forwarded: 'for=203.0.113.7' })) {
      expect((await request.get(script, { headers: { [name]: value } })).status(), name).toBe(404);
    }
  } finally {
    stop();
  }
});
