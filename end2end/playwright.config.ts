// Which browser runs the specs, with and without JavaScript, and which servers it visits. What specs share is in fixtures.ts.
import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { args, executablePath } from './browser.mjs';
import type { Settings } from './fixtures.ts';
import { assertBuilt, couplet, previewSecret, ready, root, sites } from './sites.mjs';

assertBuilt();

export default defineConfig<Settings>({
  testDir: '.',
  testMatch: '**/*.spec.ts', // budgets.test.mjs is Node's
  outputDir: path.join(root, 'target', 'end2end'),
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // On a busy machine a browser may stumble; what passes at the second try only is named as flaky.
  retries: process.env.CI ? 1 : 0,
  // A tree is compared whole: what is new in it is as much of a change as what is gone.
  expect: { toMatchAriaSnapshot: { children: 'deep-equal' } },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: sites.fixture.url,
    // A trace costs a third of the time: ask for one with `--trace retain-on-failure`.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args },
  },
  projects: [
    { name: 'chromium' },
    { name: 'chromium-nojs', use: { javaScriptEnabled: false }, testIgnore: '**/*.hydrate.spec.ts' },
  ],
  webServer: Object.entries(sites).map(([name, site]) => ({
    name,
    command: `"${couplet}" serve --config ${site.config}`,
    cwd: root,
    env: { LEPTOS_SITE_ADDR: site.address, COUPLET_PREVIEW_SECRET: previewSecret },
    url: `${site.url}${ready}`,
    reuseExistingServer: false,
    timeout: 30_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2_000 },
  })),
});
