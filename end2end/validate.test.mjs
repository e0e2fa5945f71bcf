// What others check pages and feeds with finds nothing wrong with ours: W3C's HTML checker (vnu-jar) and feedparser.
// Every page of the sitemaps of both sites is fetched from the release build, and one of every kind. A checker that
// is not on the machine is skipped, and says so; in CI it must be there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { kinds, missing } from './kinds.mjs';
import { serve } from './server.mjs';
import { root, sites } from './sites.mjs';

const LOCALES = ['en', 'zh'];
const JAR = path.join(root, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
// scripts/setup makes this link.
const PYTHON = path.join(root, 'target', 'tools', 'feedparser', 'bin', 'python');

const withoutJava = absent('java', ['-version'], 'There is no Java, which the HTML checker runs on');
const withoutFeedparser = absent(PYTHON, ['-c', 'import feedparser'], 'There is no feedparser; scripts/setup test installs it');

/** What feedparser makes of an address: one line of JSON each. */
const READ_FEEDS = `
import feedparser, json, sys
for url in sys.argv[1:]:
    feed = feedparser.parse(url)
    print(json.dumps({
        "url": url, "bozo": bool(feed.bozo), "why": repr(feed.get("bozo_exception", "")), "version": feed.version,
        "title": feed.feed.get("title", ""), "language": feed.feed.get("language", ""),
        "entries": [{
            "id": entry.get("id", ""), "title": entry.get("title", ""), "link": entry.get("link", ""),
            "text": "".join(content.value for content in entry.get("content", [])),
            "published": bool(entry.get("published_parsed")),
        } for entry in feed.entries],
    }))
`;

for (const [name, site] of Object.entries(sites)) {
  describe(`the ${name} site`, () => {
    /** @type {{ origin: string, stop: () => void }} */
    let server;
    /** The HTML by address. @type {Map<string, string>} */
    let pages;

    before(async () => {
      server = await serve(site);
      pages = await fetchPages(server.origin, name === 'fixture' ? [...kinds, missing] : [missing]);
    });

    after(() => server?.stop());

    test('the HTML checker finds no error on any page', { skip: withoutJava }, (t) => {
      t.diagnostic(`${pages.size} pages`);
      assert.ok(pages.size > 20, `only ${pages.size} pages were found`);
      assert.deepEqual(htmlErrors(pages), []);
    });

    test('feedparser reads every feed without a complaint', { skip: withoutFeedparser }, (t) => {
      const urls = feeds(pages, server.origin).filter((url) => !url.endsWith('.json'));
      t.diagnostic(`${urls.length} feeds`);
      assert.ok(urls.length >= 12, `only ${urls.length} feeds are named in the pages`);
      const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', READ_FEEDS, ...urls], { encoding: 'utf8', maxBuffer: 1 << 28 });
      assert.equal(status, 0, stderr);
      for (const line of stdout.trim().split('\n')) assertRead(JSON.parse(line));
    });

    test('every JSON Feed has what version 1.1 asks for', async (t) => {
      const urls = feeds(pages, server.origin).filter((url) => url.endsWith('.json'));
      t.diagnostic(`${urls.length} feeds`);
      assert.ok(urls.length >= 6, `only ${urls.length} feeds are named in the pages`);
      for (const url of urls) {
        const response = await fetch(url);
        assert.equal(response.headers.get('content-type'), 'application/feed+json');
        assertJsonFeed(/** @type {JsonFeed} */ (await response.json()), url);
      }
    });
  });
}

/**
 * Why a check is skipped; false when its program answers. In CI it must, so the check runs and fails.
 * @param {string} program @param {string[]} args @param {string} reason
 */
function absent(program, args, reason) {
  if (process.env.CI === 'true') return false;
  return spawnSync(program, args).status === 0 ? false : reason;
}

/**
 * Every page of the sitemaps, and those of `more` in each language.
 * @param {string} origin @param {{ path: string }[]} more
 */
async function fetchPages(origin, more) {
  const sitemaps = await Promise.all(LOCALES.map((locale) => fetch(`${origin}/${locale}/sitemap.xml`).then((r) => r.text())));
  const listed = sitemaps.flatMap((xml) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname));
  const extra = more.flatMap((kind) => LOCALES.map((locale) => `/${locale}${kind.path}`));
  const pages = new Map();
  for (const address of new Set([...listed, ...extra])) {
    const response = await fetch(origin + address);
    assert.equal(response.status, address.endsWith(missing.path) ? 404 : 200, address);
    pages.set(address, await response.text());
  }
  return pages;
}

/** The addresses of the feeds that the heads of the pages name. @param {Map<string, string>} pages @param {string} origin */
function feeds(pages, origin) {
  const named = [...pages.values()].flatMap((html) => [...html.matchAll(/<link[^>]*\bhref="([^"]*\/feed\.(?:atom|rss|json))"/g)]);
  return [...new Set(named.map(([, href]) => origin + href))].sort();
}

/**
 * What the checker calls an error, page by page.
 * @param {Map<string, string>} pages @returns {string[]}
 */
function htmlErrors(pages) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'couplet-html-'));
  try {
    const addresses = [...pages.keys()];
    const files = addresses.map((_, index) => path.join(folder, `${index}.html`));
    files.forEach((file, index) => writeFileSync(file, pages.get(addresses[index] ?? '') ?? ''));
    const args = ['-jar', JAR, '--errors-only', '--exit-zero-always', '--format', 'json', ...files];
    const { status, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    assert.equal(status, 0, stderr);
    /** @type {{ messages: { url: string, lastLine: number, message: string, extract: string }[] }} */
    const { messages } = JSON.parse(stderr);
    return messages.map(({ url, message, extract }) => {
      const address = addresses[Number.parseInt(path.basename(url), 10)];
      return `${address}: ${message} (${extract?.replaceAll('\n', ' ')})`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @typedef {{ id: string, title: string, link: string, text: string, published: boolean }} ReadEntry
 * @param {{ url: string, bozo: boolean, why: string, version: string, title: string, language: string, entries: ReadEntry[] }} feed
 */
function assertRead({ url, bozo, why, version, title, language, entries }) {
  assert.equal(bozo, false, `${url}: ${why}`);
  assert.equal(version, url.endsWith('.atom') ? 'atom10' : 'rss20', url);
  assert.ok(title, `${url} has no title`);
  const locale = new URL(url).pathname.split('/')[1];
  assert.equal(language.toLowerCase(), locale === 'zh' ? 'zh-hans' : 'en', url);
  assert.ok(entries.length > 0, `${url} has no entries`);
  for (const entry of entries) {
    const fields = [entry.id, entry.title, entry.link, entry.text];
    assert.ok(fields.every(Boolean) && entry.published, `${url}: something is missing in ${JSON.stringify(entry)}`);
    assert.doesNotMatch(entry.text, /(?:href|src)="(?!https?:|mailto:)/, `${url}: an address in ${entry.link} is not absolute`);
  }
}

/**
 * @typedef {{ id?: unknown, url?: string, content_html?: string, date_published?: string, date_modified?: string }} JsonItem
 * @typedef {{ version?: string, title?: string, home_page_url?: string, feed_url?: string, language?: string, authors?: { name: string }[], items?: JsonItem[] }} JsonFeed
 * @param {JsonFeed} feed @param {string} url
 */
function assertJsonFeed(feed, url) {
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1', url);
  assert.ok(feed.title && feed.language && feed.authors?.[0]?.name, `${url}: title, language or author is missing`);
  assert.ok(URL.canParse(feed.home_page_url ?? '') && URL.canParse(feed.feed_url ?? ''), url);
  assert.equal(new URL(feed.feed_url ?? '').pathname, new URL(url).pathname);
  assert.ok(feed.items?.length, `${url} has no items`);
  const ids = feed.items.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, `${url}: two items have one id`);
  for (const item of feed.items) {
    assert.ok(typeof item.id === 'string' && item.content_html && URL.canParse(item.url ?? ''), `${url}: ${JSON.stringify(item)}`);
    for (const date of [item.date_published, item.date_modified]) {
      assert.match(date ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/, url);
    }
  }
}
