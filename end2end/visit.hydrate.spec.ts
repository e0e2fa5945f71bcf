// What a visit costs the reader: bytes over the wire, with their headers, and requests.
import type { CDPSession, Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';
import { sites } from './sites.mjs';

test.use({ baseURL: sites.shipped.url });

const BUDGETS = { bytes: 16_000, requests: 4, withIslands: 75_000 };
const story = '/news/group-news/chongqing-video-meeting';

for (const locale of ['en', 'zh']) {
  // Who only reads gets an article for very little, and nothing that keeps it from being painted but its style sheet.
  test(`a first visit to /${locale}${story} is small`, async ({ page }, { annotations }) => {
    const wire = await Wire.of(page);
    await page.goto(`/${locale}${story}`);
    await page.waitForLoadState('networkidle');
    annotations.push({ type: 'wire', description: wire.toString() });
    expect(wire.requests.size, wire.toString()).toBeLessThanOrEqual(BUDGETS.requests);
    expect(wire.bytes, wire.toString()).toBeLessThanOrEqual(BUDGETS.bytes);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus === 'blocking')
        .map((entry) => new URL(entry.name).pathname.replace(/.*\./, '')),
    );
    expect(blocking).toEqual(['css']);
  });

  // The first use of an island brings all of them, once.
  test(`the islands of /${locale}${story} are small`, async ({ page }, { annotations }) => {
    const wire = await Wire.of(page);
    await page.goto(`/${locale}${story}`);
    await page.locator('.favorite').hover();
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    annotations.push({ type: 'wire', description: wire.toString() });
    expect([...wire.requests.keys()].some((url) => url.endsWith('.wasm')), wire.toString()).toBe(true);
    expect(wire.bytes, wire.toString()).toBeLessThanOrEqual(BUDGETS.withIslands);
  });
}

/** What comes over the wire for a page. */
class Wire {
  /** Bytes by URL. */
  requests = new Map<string, number>();

  static async of(page: Page): Promise<Wire> {
    const wire = new Wire();
    const session: CDPSession = await page.context().newCDPSession(page);
    const urls = new Map<string, string>();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.startsWith('data:')) return;
      urls.set(requestId, request.url);
      wire.requests.set(request.url, 0);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const url = urls.get(requestId);
      if (url) wire.requests.set(url, encodedDataLength);
    });
    await session.send('Network.enable');
    return wire;
  }

  get bytes(): number {
    return [...this.requests.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  toString(): string {
    const lines = [...this.requests].map(([url, bytes]) => `${bytes} ${new URL(url).pathname}`);
    return [...lines, `${this.bytes} in ${this.requests.size} requests`].join('\n');
  }
}
