// A site that somebody edits: a copy of the fixture site and of the messages, served with `--watch`.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serve } from './server.mjs';
import { root } from './sites.mjs';

/** Starts it; `change` makes of it what the spec is about before it is served. */
export async function edited(change: (folder: string) => void = () => {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'couplet-'));
  cpSync(path.join(root, 'end2end', 'site'), folder, { recursive: true });
  cpSync(path.join(root, 'locales'), path.join(folder, 'locales'), { recursive: true });
  const config = path.join(folder, 'Leptos.toml');
  const settings = readFileSync(config, 'utf8').replace('"../../locales"', '"locales"').replace('"../../target/made-end2end"', '"made"');
  writeFileSync(config, settings.replaceAll('"../../', `"${root}/`));
  change(folder);
  const server = await serve({ config }, ['--watch']);
  const stop = () => {
    server.stop();
    rmSync(folder, { recursive: true });
  };
  /** Saves a file as editors do: beside the old one, then in its place. */
  const save = (name: string, change: (text: string) => string) => {
    const file = path.join(folder, name);
    writeFileSync(`${file}~`, change(readFileSync(file, 'utf8')));
    renameSync(`${file}~`, file);
  };
  return { origin: server.origin, save, stop };
}
