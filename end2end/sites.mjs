// The two sites that the specs visit, and the program that serves them: the release build, as readers get it.
// COUPLET_BUILD=debug visits the one of `cargo leptos build` instead, which is quicker to come by.
import { existsSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
export const couplet = path.resolve(root, process.env.CARGO_TARGET_DIR || 'target', process.env.COUPLET_BUILD || 'release', 'couplet');

/** Answers with success once the server is all there: search comes last. */
export const ready = '/en/search?q=ready';

export function assertBuilt() {
  if (!existsSync(couplet)) throw new Error(`${couplet} is not there. Build it first: make build`);
}

/** What signs preview links on the fixture site. It guards nothing. */
export const previewSecret = 'a-secret-of-the-tests-that-guards-nothing';

export const sites = {
  /** Small and made for the specs; they visit it unless they say otherwise. */
  fixture: { config: 'end2end/site/Leptos.toml', address: '127.0.0.1:3101', url: 'http://127.0.0.1:3101' },
  /** What this repository publishes: `test.use({ baseURL: sites.shipped.url })`. */
  shipped: { config: 'Leptos.toml', address: '127.0.0.1:3102', url: 'http://127.0.0.1:3102' },
};
