// Measures the shipped site with Lighthouse, as a slow phone gets it: `node end2end/lighthouse.mjs`.
// It prints what every page scores, and which audits of accessibility, best practices and SEO it fails. Not a test:
// times depend on what else the machine does, and search is not to be indexed on purpose.
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { args, executablePath, inPath } from './browser.mjs';
import { serve } from './server.mjs';
import { sites } from './sites.mjs';

/** @import { Result } from 'lighthouse' */

const LOCALES = ['en', 'zh'];
const PAGES = ['', '/news', '/news/group-news/chongqing-video-meeting', '/search?q=meeting'];
const JUDGED = ['accessibility', 'best-practices', 'seo'];
const CATEGORIES = ['performance', ...JUDGED];
const TIMES = { LCP: 'largest-contentful-paint', TBT: 'total-blocking-time', CLS: 'cumulative-layout-shift' };

// The whole Chromium, where there is one, has what the one without windows leaves out.
const chromium = process.env.COUPLET_CHROMIUM || inPath(['chromium']) || executablePath;
if (!chromium) throw new Error('There is no Chromium in PATH; name one in COUPLET_CHROMIUM.');

const server = await serve(sites.shipped);
const browser = await puppeteer.launch({ executablePath: chromium, args });
try {
  console.log(row('', [...CATEGORIES, ...Object.keys(TIMES)]));
  const failures = [];
  for (const locale of LOCALES) {
    for (const address of PAGES.map((path) => `/${locale}${path}`)) {
      const result = await measure(address);
      const scores = CATEGORIES.map((name) => String(Math.round((result.categories[name]?.score ?? 0) * 100)));
      const times = Object.values(TIMES).map((name) => result.audits[name]?.displayValue ?? '?');
      console.log(row(address, [...scores, ...times]));
      failures.push(...failed(result).map((line) => `${address}: ${line}`));
    }
  }
  console.log(failures.length > 0 ? `\nFailed:\n${failures.join('\n')}` : '\nNo audit failed.');
} finally {
  await browser.close();
  server.stop();
}

/** Each page is the first that this reader sees. @param {string} address @returns {Promise<Result>} */
async function measure(address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const answer = await lighthouse(server.origin + address, { logLevel: 'error', onlyCategories: CATEGORIES }, undefined, page);
  await context.close();
  if (!answer) throw new Error(`Lighthouse says nothing of ${address}`);
  return answer.lhr;
}

/** The audits that count in what is judged, and fail, with the elements that they name. @param {Result} result */
function failed(result) {
  return JUDGED.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = result.audits[id];
      if (!audit || !weight || audit.score === null || audit.score === 1) return [];
      const items = audit.details && 'items' in audit.details ? /** @type {any[]} */ (audit.details.items) : [];
      const where = items.map((item) => item.node?.snippet ?? item.description).filter(Boolean);
      return [`${category}, ${id}: ${audit.title}${where.map((place) => `\n    ${place}`).join('')}`];
    }),
  );
}

/** @param {string} name @param {string[]} cells */
function row(name, cells) {
  return name.padEnd(45) + cells.map((cell) => cell.padStart(15)).join('');
}
