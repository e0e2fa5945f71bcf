// Stands between the site and an engine whose console cannot be heard from outside: every page that passes gets a
// script that hears what goes wrong, before any of its own, and reports it here. All else passes as it is.
import http from 'node:http';
import { text } from 'node:stream/consumers';

const REPORT = '/what-was-heard';

/** Runs in the page before its own scripts. A beacon arrives even if the page is left meanwhile. @param {string} report */
function listen(report) {
  /** @param {string} line */
  const tell = (line) => void navigator.sendBeacon(report, line);
  addEventListener('error', (event) => {
    const source = event.target instanceof Element ? event.target.outerHTML : event.filename;
    tell(`uncaught: ${event.message ?? 'not loaded'} (${source})`);
  }, true);
  addEventListener('unhandledrejection', (event) => tell(`unhandled: ${event.reason}`));
  for (const kind of /** @type {const} */ (['debug', 'log', 'info', 'warn', 'error'])) {
    console[kind] = (...words) => tell(`${kind}: ${words.join(' ')}`);
  }
}

/**
 * @param {string} site its origin
 * @returns {Promise<{ origin: string, heard: () => string[], stop: () => void }>}
 */
export async function relay(site) {
  /** @type {string[]} */
  let heard = [];
  const server = http.createServer((request, response) => {
    if (request.url === REPORT) {
      void text(request).then((line) => heard.push(line));
      response.writeHead(204).end();
      return;
    }
    // A page is changed on its way, so it must not come compressed.
    const headers = { ...request.headers, 'accept-encoding': 'identity' };
    const asked = http.request(site + request.url, { method: request.method, headers }, async (answer) => {
      if (!answer.headers['content-type']?.startsWith('text/html')) {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        return;
      }
      const page = (await text(answer)).replace('<head>', `<head><script>(${listen})(${JSON.stringify(REPORT)})</script>`);
      // The page's policy knows nothing of the recorder.
      const { 'content-length': _, 'transfer-encoding': __, 'content-security-policy': ___, ...kept } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, kept).end(page);
    });
    asked.on('error', () => response.destroy());
    request.pipe(asked);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    heard() {
      const all = heard;
      heard = [];
      return all;
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
