// What a reader does, done in Firefox and in WebKit: the engines that the specs, which run in Chromium, say nothing of.
// It is the short of what the specs say at length. An engine that is not on the machine is skipped, and says how to
// get it; in CI it must be there. Pictures of each step are in target/engines, for people to look at.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../server.mjs';
import { root, sites } from '../sites.mjs';
import { firefox } from './firefox.mjs';
import { until } from './page.mjs';
import { webkit } from './webkit.mjs';

/** @import { Browser, Tab } from './engine.ts' */

const ARTICLE = '/news/calendar/solar-terms';
const DESK = /** @type {const} */ ([1280, 1000]);
// WebKit's window cannot be as narrow as a phone.
const PHONE = /** @type {const} */ ([390, 1000]);

const editions = [
  {
    id: 'en', tag: 'en', home: 'Home(英)', title: 'The Twenty-Four Solar Terms', date: 'February 3, 2021 at 10:58 PM',
    big: 'BIG', print: 'Print', add: 'Add to Favorites', remove: 'Saved · Remove', takeOut: 'Remove: The Twenty-Four Solar Terms',
    gone: '“The Twenty-Four Solar Terms” is no longer saved. Undo', typed: 'sol', word: 'calendar', both: 'Both languages',
    lines: 'One under the other', reveal: 'Reveal', show: 'Show the translation of paragraph 1', dark: 'Dark',
  },
  {
    id: 'zh', tag: 'zh-Hans', home: '首页(中)', title: '二十四节气', date: '2021年2月3日 22:58',
    big: '大', print: '打印', add: '加入收藏', remove: '已收藏 · 移除', takeOut: '移除：二十四节气',
    gone: '已移除《二十四节气》。 撤销', typed: '節氣', word: '节气', both: '双语对照',
    lines: '上下相间', reveal: '点开看译文', show: '显示第 1 段的译文', dark: '深色',
  },
];

/** @type {{ origin: string, stop: () => void }} */
let server;

before(async () => {
  server = await serve(sites.fixture);
});

after(() => server?.stop());

for (const engine of [firefox, webkit]) {
  const pictures = path.join(root, 'target', 'engines', engine.name.toLowerCase());

  describe(engine.name, { skip: process.env.CI === 'true' ? false : engine.absent }, () => {
    /** @type {Browser} */
    let browser;
    /** @type {Tab} */
    let tab;

    before(async () => {
      assert.ok(!engine.absent, String(engine.absent));
      await rm(pictures, { recursive: true, force: true });
      await mkdir(pictures, { recursive: true });
      browser = await engine.start();
    });

    after(() => browser?.stop());

    // Silence proves nothing where nothing can be heard.
    test('what goes wrong in a page is heard', async (t) => {
      tab = await browser.open(server.origin);
      t.diagnostic(tab.version);
      await tab.goto('/en');
      await tab.evaluate(() => {
        console.error('an error');
        setTimeout(() => {
          throw new Error('not caught');
        });
        void Promise.reject(new Error('not awaited'));
      });
      let heard = '';
      await until('the three are heard', async () => {
        heard += await tab.heard();
        return ['an error', 'not caught', 'not awaited'].every((words) => heard.includes(words));
      });
      await tab.close();
    });

    for (const [index, words] of editions.entries()) {
      const other = /** @type {typeof words} */ (editions[1 - index]);
      const article = `/${words.id}${ARTICLE}`;

      describe(words.tag, () => {
        before(async () => {
          tab = await browser.open(server.origin);
          await tab.resize(...DESK);
        });

        afterEach(async () => assert.deepEqual(await tab.heard(), [], 'the console stays silent'));

        after(() => tab?.close());

        test('an article is whole, and its islands come when they are wanted', async () => {
          await tab.goto(article);
          assert.equal(await text('h1'), words.title);
          assert.equal(await text('time'), words.date);
          assert.equal(await attribute('html', 'lang'), words.tag);
          await picture('article');
          await tab.evaluate(() => scrollTo(0, 2000));
          // Long enough for a page that would load them by itself.
          await sleep(500);
          assert.deepEqual(await code(), []);
          assert.equal(await attribute('html', 'data-hydrated'), null);
          await tab.evaluate(() => scrollTo(0, 0));
          await tab.hover('button', words.print);
          await alive();
          assert.equal((await code()).length, 2);
        });

        // WebKit drew no line where it did not know the shorthand.
        test('links are underlined', async () => {
          await tab.goto(article);
          const lines = await tab.evaluate(() =>
            ['.breadcrumb a', 'nav [aria-current=true]', '.choice label:has(:checked)'].map((link) => {
              const element = document.querySelector(link);
              return element && getComputedStyle(element).textDecorationLine;
            }),
          );
          assert.deepEqual(lines, ['underline', 'underline', 'underline']);
        });

        test('the type size changes, and is kept', async () => {
          await tab.goto(article);
          const middle = await size();
          await tab.click('label', words.big);
          await until('the text is bigger', async () => (await size()) > middle);
          const big = await size();
          await tab.reload();
          assert.equal(await size(), big);
          assert.equal(await tab.evaluate(() => document.querySelectorAll('[value=big]:checked').length), 1);
          await picture('big');
          await tab.click('label:has([value=middle])');
          await until('the text is as it was', async () => (await size()) === middle);
        });

        test('the print button prints', async () => {
          await tab.goto(article);
          await tab.evaluate(() => {
            document.body.dataset.printed = '';
            window.print = () => void (document.body.dataset.printed += 'once ');
          });
          await tab.click('button', words.print);
          await until('the dialog is asked for', async () => (await attribute('body', 'data-printed')) === 'once ');
          await tab.press('Enter');
          await until('the keyboard does too', async () => (await attribute('body', 'data-printed')) === 'once once ');
        });

        test('a story is kept among the favorites, and taken out there', async () => {
          await tab.goto(article);
          await tab.click('button', words.add);
          await tab.hover('button', words.remove);
          await picture('saved');
          await tab.click(`header a[href="/${words.id}/favorites"]`);
          await until('the story is listed', async () => (await text('.story-list h2')) === words.title);
          assert.equal(await text('.badge'), '1');
          await picture('favorites');
          await tab.click('button', words.takeOut);
          await until('it is taken out', async () => (await text('.news')) === words.gone);
          assert.equal(await text('.badge'), '');
          await picture('favorites-gone');
          await tab.goto(article);
          await tab.hover('button', words.add);
        });

        test('the language switch leads to the same story and back', async () => {
          await tab.goto(article);
          await tab.click('header a', other.home);
          await arrived(`/${other.id}${ARTICLE}`);
          assert.equal(await attribute('html', 'lang'), other.tag);
          assert.equal(await text('h1'), other.title);
          await tab.click('header a', words.home);
          await arrived(article);
          assert.equal(await text('h1'), words.title);
        });

        test('titles are suggested, and Enter opens the one that is chosen', async () => {
          await tab.goto(`/${words.id}`);
          await tab.type('#q', words.typed);
          await until('the title is suggested', async () => (await text('[role=option]')) === words.title);
          await picture('suggestions');
          await tab.press('ArrowDown');
          await until('it is chosen', async () => (await attribute('[role=option]', 'aria-selected')) === 'true');
          await tab.press('Enter');
          await arrived(article);
        });

        test('search finds', async () => {
          await tab.goto(`/${words.id}`);
          await tab.type('#q', words.word);
          await tab.press('Escape');
          await tab.press('Enter');
          await arrived(`/${words.id}/search?q=${encodeURIComponent(words.word)}`);
          assert.ok((await texts('main h2')).includes(words.title));
          assert.ok((await texts('mark')).some((mark) => mark.toLowerCase().includes(words.word)));
          await picture('search');
        });

        test('both languages stand in columns, in lines, or wait to be revealed', async () => {
          await tab.goto(article);
          await tab.click('a', words.both);
          await arrived(`${article}/parallel`);
          assert.deepEqual(await languages(), [words.tag, other.tag]);
          assert.equal(await layout(), 'columns');
          await picture('columns');
          await tab.click('label', words.lines);
          await until('they are in lines', async () => (await layout()) === 'lines');
          await picture('lines');
          await tab.click('label', words.reveal);
          await until('the translation is hidden', async () => (await layout()) === 'hidden');
          await tab.click('[type=checkbox]', words.show);
          await until('it is revealed', async () => (await layout()) === 'lines');
          await picture('reveal');
          // Not by a reload: Firefox then keeps what was revealed, which is its good right.
          await tab.goto(`${article}/parallel`);
          assert.equal(await layout(), 'hidden');
        });

        // Nothing asks to be scrolled sideways, in either scheme.
        test('pages fit a narrow window', async () => {
          await tab.resize(...PHONE);
          for (const scheme of ['light', 'dark']) {
            await tab.goto(`/${words.id}`);
            await tab.evaluate((choice) => void (localStorage.scheme = choice), scheme);
            for (const [name, address] of Object.entries({ home: '', list: '/news', article: ARTICLE, parallel: `${ARTICLE}/parallel`, found: `/search?q=${words.word}` })) {
              await tab.goto(`/${words.id}${address}`);
              const [page, window] = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
              assert.ok(page <= window, `${name} is ${page} pixels wide, in a window of ${window}`);
              await picture(`${name}-narrow-${scheme}`);
            }
          }
        });

        /** @param {string} step */
        async function picture(step) {
          // What comes fades in.
          await until('nothing moves', () => tab.evaluate(() => document.getAnimations().length === 0));
          await writeFile(path.join(pictures, `${step}-${words.id}.png`), await tab.picture());
        }
      });
    }

    /** The words of all such elements, as they are seen. @param {string} selector */
    function texts(selector) {
      return tab.evaluate((selector) => {
        const all = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector));
        return [...all].map((element) => element.innerText.replaceAll(/\s+/g, ' ').trim());
      }, selector);
    }

    /** @param {string} selector */
    async function text(selector) {
      return (await texts(selector))[0];
    }

    /** @param {string} selector @param {string} name */
    function attribute(selector, name) {
      return tab.evaluate((selector, name) => document.querySelector(selector)?.getAttribute(name), selector, name);
    }

    /** @param {string} address */
    function arrived(address) {
      return until(`${address} is there`, () =>
        tab.evaluate((address) => location.pathname + location.search === address && document.readyState === 'complete', address),
      );
    }

    function alive() {
      return until('the islands are alive', async () => (await attribute('html', 'data-hydrated')) === '');
    }

    /** What the page loaded of the islands. */
    function code() {
      return tab.evaluate(() => {
        const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
        return loaded.filter((name) => /\.wasm$|\/couplet\..*js$/.test(name));
      });
    }

    /** The type size of the text, in pixels. */
    function size() {
      return tab.evaluate(() => Number.parseFloat(getComputedStyle(/** @type {Element} */ (document.querySelector('.prose > p'))).fontSize));
    }

    /** The languages of the first block. */
    function languages() {
      return tab.evaluate(() => [...document.querySelectorAll('#b1 > .prose')].map((block) => block.getAttribute('lang')));
    }

    /** How the two texts of the first block stand. */
    function layout() {
      return tab.evaluate(() => {
        const [own, answer] = [...document.querySelectorAll('#b1 > .prose')];
        if (!own || !answer?.checkVisibility()) return 'hidden';
        const [first, second] = [own.getBoundingClientRect(), answer.getBoundingClientRect()];
        if (second.left >= first.right - 1 && second.top === first.top) return 'columns';
        return second.left === first.left && second.top >= first.bottom ? 'lines' : 'muddle';
      });
    }
  });
}
