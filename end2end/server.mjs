// Starts the release build on a free port, for what visits it without Playwright's runner.
import { spawn } from 'node:child_process';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertBuilt, couplet, ready, root } from './sites.mjs';

/**
 * Serves a site; answers once it is ready.
 * @param {{ config: string }} site
 * @param {string[]} options
 * @returns {Promise<{ origin: string, stop: () => void }>}
 */
export async function serve(site, options = []) {
  assertBuilt();
  const address = `127.0.0.1:${await freePort()}`;
  const env = { ...process.env, LEPTOS_SITE_ADDR: address };
  const server = spawn(couplet, ['serve', ...options, '--config', site.config], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const origin = `http://${address}`;
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    if (server.exitCode !== null || server.signalCode !== null) {
      throw new Error('the server ended before it listened; its words are above');
    }
    if (await fetch(`${origin}${ready}`, { method: 'HEAD' }).then((answer) => answer.ok, () => false)) {
      return { origin, stop: () => void server.kill() };
    }
  }
  server.kill();
  throw new Error('the server was not ready within 30 seconds');
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
