// What an article page may weigh. It is fetched from the release build as a browser fetches it; everything that
// it names or that its scripts import is counted as it travels, compressed with brotli.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { serve } from './server.mjs';
import { sites } from './sites.mjs';

const BUDGETS = { code: 60_000, style: 12_000, frame: 3_000 };
const ARTICLES = ['/en/news/group-news/chongqing-video-meeting', '/zh/news/group-news/chongqing-video-meeting'];

/** @type {{ origin: string, stop: () => void }} */
let server;

before(async () => {
  server = await serve(sites.shipped);
});

after(() => server?.stop());

for (const article of ARTICLES) {
  describe(article, () => {
    // The islands of an article stay small enough for a slow phone.
    test(`WebAssembly and JavaScript, brotli: ${BUDGETS.code} bytes at most`, async (t) => {
      const files = await code(await page(article));
      assert.ok([...files.keys()].some((url) => url.endsWith('.wasm')), `no .wasm found among ${[...files.keys()]}`);
      weigh(t, files, BUDGETS.code);
    });

    test(`CSS, brotli: ${BUDGETS.style} bytes at most`, async (t) => {
      const files = await styles(await page(article));
      assert.ok(files.size > 0, 'the page names no style sheet');
      weigh(t, files, BUDGETS.style);
    });

    // Everything around the text: head, navigation, footer, inline scripts, tags.
    test(`HTML beyond what its text alone compresses to, brotli: ${BUDGETS.frame} bytes at most`, async (t) => {
      const { html } = await page(article);
      const whole = brotli(html);
      const frame = whole - brotli(element(html, 'div', 'prose').replaceAll(/<[^>]*>/g, ''));
      t.diagnostic(`${frame} bytes of ${whole}; ${Buffer.byteLength(html)} uncompressed`);
      assert.ok(frame <= BUDGETS.frame, `${frame} bytes are ${frame - BUDGETS.frame} too many`);
    });
  });
}

/** @typedef {{ url: string, html: string }} HtmlPage */
/** @typedef {Map<string, number>} Weights bytes on the wire, by URL */

/** @param {string} path @returns {Promise<HtmlPage>} */
async function page(path) {
  const url = server.origin + path;
  const { status, sent } = await get(url, 'identity');
  assert.equal(status, 200, `${url} answers ${status}`);
  return { url, html: sent.toString() };
}

/**
 * The scripts and modules that a page loads, at once or later, with all that they import.
 * @param {HtmlPage} page @returns {Promise<Weights>}
 */
async function code({ url, html }) {
  const inline = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gis)].map(([, text]) => text).join('\n');
  const named = [
    ...[...tags(html, 'script')].map((tag) => attribute(tag, 'src')),
    ...[...tags(html, 'link')].map((tag) => attribute(tag, 'href')),
    ...[...html.matchAll(/["'`]([^"'`\s<>]+\.(?:m?js|wasm))["'`]/g)].map(([, literal]) => literal ?? ''),
    ...imports(inline),
  ];
  const queue = named.filter((name) => /\.(m?js|wasm)$/.test(name)).map((name) => new URL(name, url).href);
  const files = new Map();
  for (const file of queue) {
    if (files.has(file)) continue;
    const { body, bytes } = await fetched(file);
    files.set(file, bytes);
    if (!file.endsWith('.wasm')) queue.push(...imports(body.toString()).map((name) => new URL(name, file).href));
  }
  return files;
}

/** @param {HtmlPage} page @returns {Promise<Weights>} */
async function styles({ url, html }) {
  const files = new Map();
  for (const tag of tags(html, 'link')) {
    if (!/\bstylesheet\b/.test(attribute(tag, 'rel'))) continue;
    const file = new URL(attribute(tag, 'href'), url).href;
    files.set(file, (await fetched(file)).bytes);
  }
  return files;
}

/**
 * What a script imports, statically or when it wants to. Not `new URL('….wasm', import.meta.url)`: that is where
 * wasm-bindgen looks when the page tells it no address, and ours does.
 * @param {string} script
 */
function imports(script) {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+\.m?js)["'`]/g)].map(([, name]) => name ?? '');
}

/** @param {string} html @param {string} name */
function tags(html, name) {
  return [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gi'))].map(([tag]) => tag);
}

/** @param {string} tag @param {string} name */
function attribute(tag, name) {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)?.slice(1).find(Boolean) ?? '';
}

/**
 * The first element of that name and class, with its tags.
 * @param {string} html @param {string} name @param {string} className
 */
function element(html, name, className) {
  const start = html.search(new RegExp(`<${name}\\b[^>]*\\bclass="${className}"`));
  assert.ok(start >= 0, `the page has no <${name} class="${className}">`);
  let depth = 0;
  for (const tag of html.slice(start).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'))) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.slice(start, start + tag.index + tag[0].length);
  }
  assert.fail(`<${name} class="${className}"> is not closed`);
}

/** @param {string} text */
function brotli(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }).length;
}

/** @param {import('node:test').TestContext} t @param {Weights} files @param {number} budget */
function weigh(t, files, budget) {
  const sum = [...files.values()].reduce((a, b) => a + b, 0);
  for (const [url, bytes] of files) t.diagnostic(`${String(bytes).padStart(7)} ${new URL(url).pathname}`);
  t.diagnostic(`${String(sum).padStart(7)} bytes of ${budget}`);
  assert.ok(sum <= budget, `${sum} bytes are ${sum - budget} too many`);
}

/**
 * A file as a browser asks for it: its content, and the bytes that came over the wire.
 * @param {string} url @returns {Promise<{ body: Buffer, bytes: number }>}
 */
async function fetched(url) {
  const { status, encoding, sent } = await get(url, 'br');
  assert.equal(status, 200, `${url} answers ${status}`);
  assert.equal(encoding, 'br', `${url} does not come as brotli`);
  return { body: brotliDecompressSync(sent), bytes: sent.length };
}

/**
 * @param {string} url @param {string} accepted the content encoding
 * @returns {Promise<{ status?: number, encoding?: string, sent: Buffer }>}
 */
function get(url, accepted) {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent: false, headers: { 'accept-encoding': accepted } }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part)).on('error', reject).on('end', () =>
        resolve({
          status: response.statusCode,
          encoding: response.headers['content-encoding'],
          sent: Buffer.concat(parts),
        }),
      );
    });
    request.on('error', reject);
  });
}
