// Firefox, by WebDriver BiDi.
import puppeteer from 'puppeteer-core';
import { inPath } from '../browser.mjs';
import { seek, until } from './page.mjs';

/** @import { Browser as Firefox, ElementHandle, Page } from 'puppeteer-core' */
/** @import { Engine, Tab } from './engine.ts' */

const executablePath = inPath(['firefox-esr', 'firefox']);

/** @type {Engine} */
export const firefox = {
  name: 'Firefox',
  absent: !executablePath && 'There is no Firefox. On Debian: apt install firefox-esr',
  async start() {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
    return {
      open: (origin) => open(browser, origin),
      stop: () => browser.close(),
    };
  },
};

/** @param {Firefox} browser @param {string} origin @returns {Promise<Tab>} */
async function open(browser, origin) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  /** @type {string[]} */
  let heard = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`uncaught: ${error instanceof Error ? error.message : error}`));
  return {
    version: await browser.version(),
    goto: async (path) => void (await page.goto(origin + path)),
    reload: async () => void (await page.reload()),
    resize: (width, height) => page.setViewport({ width, height }),
    evaluate: (run, ...args) => page.evaluate(/** @type {any} */ (run), ...args),
    hover: async (selector, words) => (await find(page, selector, words)).hover(),
    click: async (selector, words) => (await find(page, selector, words)).click(),
    async type(selector, text) {
      const field = await find(page, selector);
      await field.click();
      await field.type(text);
    },
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    async heard() {
      const all = heard;
      heard = [];
      return all;
    },
    close: () => context.close(),
  };
}

/** @param {Page} page @param {string} selector @param {string} [words] */
function find(page, selector, words) {
  return until(`${selector} ${words ?? ''} is seen`, async () => {
    const handle = await page.evaluateHandle(seek, selector, words ?? null);
    return /** @type {ElementHandle<Element> | null} */ (handle.asElement());
  });
}
