// What every spec shares: a browser that must stay silent, the editions, and the language switch.
// Specs import `test` and `expect` from here, never from Playwright itself.
import { type Locator, type Page, test as base, expect } from '@playwright/test';

export { expect };

/** A language edition: its `id` in paths, its `tag` in `lang`, and the name that its home has everywhere. */
export type Edition = { id: string; tag: string; home: string };

export const english: Edition = { id: 'en', tag: 'en', home: 'Home(英)' };
export const chinese: Edition = { id: 'zh', tag: 'zh-Hans', home: '首页(中)' };
export const locales = [english, chinese];

/** What a spec may set with `test.use({ … })`. */
export type Settings = {
  /** What the console may say in this spec: a page that answers 404, for one, is logged by the browser. Default: nothing. */
  allowed: RegExp | undefined;
};

type Fixtures = {
  languageSwitch: LanguageSwitch;
  /** Fails the test when the console says anything, or an error is not caught, on any page that it opens. */
  silence: void;
};

export const test = base.extend<Settings & Fixtures>({
  allowed: [undefined, { option: true }],

  languageSwitch: async ({ page }, use) => use(new LanguageSwitch(page)),

  silence: [
    async ({ context, allowed }, use) => {
      const heard: string[] = [];
      context.on('console', (message) => heard.push(`${message.type()}: ${message.text()} (${message.location().url})`));
      context.on('weberror', (event) => heard.push(`uncaught: ${event.error().stack || event.error().message}`));
      await use();
      const unexpected = heard.filter((line) => !allowed?.test(line));
      expect(unexpected, 'the console stays silent').toEqual([]);
    },
    { auto: true },
  ],
});

/** Shows the page that a reader is there, as a pointer over an island does, and waits until the islands are alive. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('leptos-island').first().dispatchEvent('pointerover');
  await expect(page.locator('html')).toHaveAttribute('data-hydrated');
}

/** Waits until one page has faded into the next: a click would find nothing before, and Playwright scrolls to help it. */
export async function settled(page: Page): Promise<void> {
  const isShown = () =>
    page.evaluate(() => {
      const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
      return isPainted && !document.documentElement.matches(':active-view-transition');
    });
  await expect.poll(isShown).toBe(true);
}

/** The links in the page's header that lead to the other editions. */
export class LanguageSwitch {
  constructor(readonly page: Page) {}

  link(to: Edition): Locator {
    return this.page.getByRole('banner').getByRole('link', { name: to.home, exact: true });
  }

  /** Goes to another edition as a reader does, and waits until its page is there. */
  async follow(to: Edition): Promise<void> {
    await this.link(to).click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', to.tag);
    await settled(this.page);
  }
}
