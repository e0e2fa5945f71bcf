// A phone with a slow processor on a slow line: what a reader does counts from the first paint on. How long it took is
// noted beside each result; no time is asserted.
import { expect, test } from './fixtures.ts';
import { sites } from './sites.mjs';

test.use({ baseURL: sites.shipped.url });

const KILOBIT_PER_SECOND = 1_000 / 8; // bytes
const line = { offline: false, latency: 150, downloadThroughput: 1_600 * KILOBIT_PER_SECOND, uploadThroughput: 750 * KILOBIT_PER_SECOND };
const story = '/news/group-news/chongqing-video-meeting';

for (const { locale, big, saved } of [
  { locale: 'en', big: 'BIG', saved: 'Saved · Remove' },
  { locale: 'zh', big: '大', saved: '已收藏 · 移除' },
]) {
  test(`nothing is lost on a slow phone at /${locale}${story}`, async ({ page }, { annotations }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`/${locale}${story}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);

    // The islands have not even been asked for.
    const size = () => page.locator('.prose').first().evaluate((text) => getComputedStyle(text).fontSize);
    const before = await size();
    await page.getByText(big, { exact: true }).click();
    expect(parseFloat(await size())).toBeGreaterThan(parseFloat(before));
    await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');

    const add = page.locator('.favorite').getByRole('button');
    const clicked = await add.evaluate((button: HTMLElement) => {
      button.click();
      return performance.now();
    });
    await expect(page.getByRole('button', { name: saved })).toBeVisible();
    const counted = await page.evaluate(() => performance.now());
    annotations.push({ type: 'painted', description: `${Math.round(painted)} ms after the start` });
    annotations.push({ type: 'saved', description: `at most ${Math.round(counted - clicked)} ms after the click` });
    await page.reload();
    await expect(page.getByRole('button', { name: saved })).toBeVisible();
    await expect(page.getByRole('radio', { name: big, exact: true })).toBeChecked();
  });
}
