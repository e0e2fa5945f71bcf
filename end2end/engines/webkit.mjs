// WebKit, as the GTK port of it: MiniBrowser, driven by plain WebDriver, on a screen that nobody sees.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inPath } from '../browser.mjs';
import { freePort } from '../server.mjs';
import { seek, until } from './page.mjs';
import { relay } from './relay.mjs';

/** @import { ChildProcess } from 'node:child_process' */
/** @import { Readable } from 'node:stream' */
/** @import { Engine, Key, Tab } from './engine.ts' */

/** What WebDriver calls the keys: https://www.w3.org/TR/webdriver2/#keyboard-actions @type {Record<Key, string>} */
const KEYS = { ArrowDown: '\uE015', Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' };
/** The name of a reference to an element: https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const driver = inPath(['WebKitWebDriver']);
const screen = inPath(['Xvfb']);
const miniBrowser = find();

/** @type {Engine} */
export const webkit = {
  name: 'WebKit',
  absent:
    !(driver && screen && miniBrowser) &&
    'There is no WebKit that can be driven. On Debian: apt install webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb',
  async start() {
    const { display, process: xvfb } = await showNobody();
    const port = await freePort();
    const service = spawn(String(driver), [`--port=${port}`], { env: environment(display), stdio: 'ignore' });
    const root = `http://127.0.0.1:${port}`;
    // A browser that is still there ends with its screen.
    const stop = async () => {
      await end(service);
      await end(xvfb);
    };
    try {
      await until('WebKitWebDriver listens', () => fetch(`${root}/status`));
      return { open: (origin) => open(root, origin), stop };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};

/** Debian has it in a folder of the architecture, others in libexec. */
function find() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => path.join('/usr/lib', name)) : [];
  return [...folders, '/usr/lib', '/usr/libexec'].map((folder) => path.join(folder, 'webkit2gtk-4.1', 'MiniBrowser')).find(existsSync);
}

/** Starts a screen with a number that is free. @returns {Promise<{ display: string, process: ChildProcess }>} */
function showNobody() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1400x1400x24', '-nolisten', 'tcp'];
    const process = spawn(String(screen), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    process.once('error', reject).once('exit', () => reject(new Error('Xvfb did not start')));
    const number = /** @type {Readable} */ (process.stdio[3]);
    number.once('data', (line) => resolve({ display: `:${String(line).trim()}`, process }));
  });
}

/** Ends a process, and waits until it has ended. @param {ChildProcess} process */
async function end(process) {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill();
  const timer = setTimeout(() => process.kill('SIGKILL'), 2_000);
  await ended;
  clearTimeout(timer);
}

/** @param {string} display */
function environment(display) {
  return {
    ...process.env,
    DISPLAY: display,
    // Neither a graphics card nor a bus for screen readers is there. Compositing must not be switched off besides:
    // a page with a view transition then ends the browser, https://github.com/block/buzz/issues/3654 tells why.
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    // WebKit cannot be sandboxed as root, which is what containers usually run as.
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  };
}

/** @param {string} method @param {string} url @param {object} [body] @returns {Promise<unknown>} */
async function call(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = /** @type {any} */ (await response.json());
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** @param {string} root @param {string} site @returns {Promise<Tab>} */
async function open(root, site) {
  const options = { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } };
  const session = /** @type {any} */ (await call('POST', `${root}/session`, { capabilities: { alwaysMatch: options } }));
  const base = `${root}/session/${session.sessionId}`;
  const { origin, heard, stop } = await relay(site);
  /** @param {string} path @param {object} body */
  const post = (path, body = {}) => call('POST', base + path, body);
  /** @param {Function} run @param {unknown[]} args */
  const execute = (run, args) => post('/execute/sync', { script: `return (${run})(...arguments)`, args });
  /** @param {string} selector @param {string} [words] @returns {Promise<any>} */
  const element = (selector, words) => until(`${selector} ${words ?? ''} is seen`, () => execute(seek, [selector, words ?? null]));
  // While a view transition runs nothing can be clicked, neither by a reader.
  /** @param {string} selector @param {string} [words] */
  const click = async (selector, words) =>
    void (await until(`${selector} ${words ?? ''} can be clicked`, async () => {
      await post(`/element/${(await element(selector, words))[ELEMENT]}/click`);
      return true;
    }));
  return {
    version: `WebKitGTK ${session.capabilities.browserVersion}`,
    goto: async (path) => void (await post('/url', { url: origin + path })),
    reload: async () => void (await post('/refresh')),
    resize: async (width, height) => void (await post('/window/rect', { x: 0, y: 0, width, height })),
    evaluate: (run, ...args) => /** @type {Promise<any>} */ (execute(run, args)),
    async hover(selector, words) {
      const move = { type: 'pointerMove', duration: 0, origin: await element(selector, words), x: 0, y: 0 };
      await post('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move] }] });
    },
    click,
    async type(selector, text) {
      await click(selector);
      await post(`/element/${(await element(selector))[ELEMENT]}/value`, { text });
    },
    async press(key) {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      await post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    picture: async () => Buffer.from(String(await call('GET', `${base}/screenshot`)), 'base64'),
    async heard() {
      // A beacon may be on its way.
      await sleep(100);
      return heard();
    },
    async close() {
      await call('DELETE', base).finally(stop);
    },
  };
}
