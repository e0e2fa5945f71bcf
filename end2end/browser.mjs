// Which Chromium runs, and how. For the specs and for the scripts that take pictures and measure.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The Chromium that scripts/setup found, in the same order; undefined means Playwright's own. */
export const executablePath =
  process.env.COUPLET_CHROMIUM || inPath(['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']);

export const args = [
  // Chromium cannot be sandboxed as root, which is what containers usually run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first of these programs that is in PATH. @param {string[]} names */
export function inPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
