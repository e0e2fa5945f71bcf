// Reading comfort works by style sheet alone, on every page: display, colors, width and type size.
import { type Locator, type Page } from '@playwright/test';
import { chinese, english, expect, test } from './fixtures.ts';
import { everyPage, notFoundLogged } from './pages.ts';

const article = '/news/calendar/solar-terms';

const editions = [
  {
    ...english, display: 'Display', contrast: 'High contrast', clear: 'Large and clear', dark: 'Dark', light: 'Light',
    short: 'Short', long: 'Long', big: 'BIG', size: 'FontSize', beside: 'FontSize is beside the text', text: /^The traditional Chinese/,
  },
  {
    ...chinese, display: '显示', contrast: '高对比', clear: '长辈版', dark: '深色', light: '浅色',
    short: '窄', long: '宽', big: '大', size: '字号', beside: '字号在正文旁边', text: /^农历按月亮数月份/,
  },
];

test.describe(() => {
  test.use({ allowed: notFoundLogged });

  // One panel in the header of every page, closed until it is asked for.
  for (const { edition, path, title } of everyPage) {
    test(`${title} has the panel`, async ({ page }) => {
      const words = editions.find(({ id }) => id === edition.id)!;
      await page.goto(path);
      const contrast = page.getByRole('radio', { name: words.contrast });
      await expect(contrast).toBeHidden();
      const plain = await background(page);
      await open(page);
      await contrast.check();
      expect(await background(page)).not.toBe(plain);
      // There is one choice of type sizes on the page, wherever it stands.
      await expect(page.getByRole('radio', { name: words.big, exact: true })).toHaveCount(1);
    });
  }
});

for (const words of editions) {
  test.describe(words.tag, () => {
    const text = (page: Page) => page.getByRole('paragraph').filter({ hasText: words.text });

    test('the keyboard opens it and chooses', async ({ page }) => {
      await page.goto(`/${words.id}/news`);
      const tools = page.getByRole('banner').getByRole('list').first();
      await tools.getByRole('link').last().focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('radio', { name: words.size === '字号' ? '中' : 'MIDDLE', exact: true })).toBeFocused();
      await page.keyboard.press('Tab');
      const plain = await background(page);
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: words.contrast })).toBeChecked();
      expect(await background(page)).not.toBe(plain);
    });

    // Whatever the device says, the reader's word counts; and it turns every color round.
    test('dark and light can be forced', async ({ page }) => {
      for (const [device, forced] of [['light', words.dark], ['dark', words.light]] as const) {
        await page.emulateMedia({ colorScheme: device });
        await page.goto(`/${words.id}${article}`);
        const before = [await background(page), await color(text(page)), await color(page.getByRole('heading', { level: 1 }))];
        await open(page);
        await page.getByRole('radio', { name: forced, exact: true }).check();
        const after = [await background(page), await color(text(page)), await color(page.getByRole('heading', { level: 1 }))];
        await page.emulateMedia({ colorScheme: device === 'light' ? 'dark' : 'light' });
        await page.goto(`/${words.id}${article}`);
        expect(after).toEqual([await background(page), await color(text(page)), await color(page.getByRole('heading', { level: 1 }))]);
        expect(after.every((value, index) => value !== before[index])).toBe(true);
      }
    });

    test('lines are as long as the reader likes them', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`/${words.id}${article}`);
      const width = async () => (await text(page).boundingBox())!.width;
      const normal = await width();
      await open(page);
      await page.getByRole('radio', { name: words.short, exact: true }).check();
      expect(await width()).toBeLessThan(normal * 0.8);
      await page.getByRole('radio', { name: words.long, exact: true }).check();
      expect(await width()).toBeGreaterThan(normal * 1.2);
    });

    // Lists have the type size in the panel; a page with a text says where it is.
    test('BIG makes lists larger', async ({ page }) => {
      await page.goto(`/${words.id}/news`);
      const title = page.getByRole('heading', { level: 2 }).first();
      const middle = await fontSize(title);
      await open(page);
      await page.getByRole('radio', { name: words.big, exact: true }).check();
      expect(await fontSize(title)).toBeGreaterThan(middle);
    });

    test('a page with a text says where its type size is', async ({ page }) => {
      await page.goto(`/${words.id}${article}`);
      await open(page);
      await page.getByRole('link', { name: words.beside }).click();
      await expect(page.getByRole('group', { name: words.size, exact: true })).toBeInViewport();
    });

    for (const scheme of ['light', 'dark'] as const) {
      // 7:1 is what WCAG asks for at its strictest (1.4.6).
      test(`high contrast is 7:1 or more, ${scheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.goto(`/${words.id}${article}`);
        await open(page);
        await page.getByRole('radio', { name: words.contrast }).check();
        const weak = await page.evaluate(contrasts);
        expect(weak.filter(({ ratio }) => ratio < 7)).toEqual([]);
      });

      // The numbers of 《互联网网站适老化通用设计规范》 and its sister for apps: words of 18 points, lines 1.3 times
      // as high, paragraphs further apart than lines, 4.5:1 (ours: 7:1), and targets of 44 px.
      test(`${words.clear} is what older readers need, ${scheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme });
        for (const path of [article, `${article}/parallel`, '/news', '']) {
          await page.goto(`/${words.id}${path}`);
          await open(page);
          await page.getByRole('radio', { name: words.clear }).check();
          const found = await page.evaluate(contrasts);
          expect(found.length).toBeGreaterThan(20);
          expect(found.filter(({ ratio, size }) => ratio < 7 || size < 24)).toEqual([]);
          expect(await page.evaluate(smallTargets)).toEqual([]);
          await open(page);
          for (const width of [320, 768, 1440]) {
            await page.setViewportSize({ width, height: 800 });
            const tooWide = await page.evaluate(() => {
              const html = document.documentElement;
              return html.scrollWidth - Math.ceil(html.getBoundingClientRect().width);
            });
            expect(tooWide, `${path} at ${width} px`).toBe(0);
          }
        }
        await page.goto(`/${words.id}${article}`);
        await open(page);
        await page.getByRole('radio', { name: words.clear }).check();
        const lines = await text(page).evaluate((p) => parseFloat(getComputedStyle(p).lineHeight) / parseFloat(getComputedStyle(p).fontSize));
        expect(lines).toBeGreaterThanOrEqual(1.3);
        expect(await page.evaluate(paragraphDistance)).toBeGreaterThanOrEqual(1.3);
      });
    }
  });
}

// Paper is black on white and of one size, whatever was chosen for the screen.
test('paper knows nothing of it', async ({ page }) => {
  const style = () =>
    page.getByText(/^The traditional Chinese/).evaluate((p) => {
      const { color: ink, fontSize: size, inlineSize } = getComputedStyle(p);
      return [ink, size, inlineSize, getComputedStyle(document.documentElement).backgroundColor];
    });
  await page.goto(`/en${article}`);
  await page.emulateMedia({ media: 'print' });
  const plain = await style();
  await page.emulateMedia({ media: 'screen' });
  await open(page);
  for (const choice of ['Large and clear', 'Dark', 'Short']) await page.getByRole('radio', { name: choice }).check();
  expect(await style()).not.toEqual(plain);
  await page.emulateMedia({ media: 'print' });
  expect(await style()).toEqual(plain);
  await expect(page.getByRole('radio')).toHaveCount(0);
});

// A device may ask for more contrast by itself.
test('a device that asks for more contrast gets it', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto(`/en${article}`);
  const found = await page.evaluate(contrasts);
  expect(found.filter(({ ratio }) => ratio < 7)).toEqual([]);
});

// Where colors are the reader's own, weight says which choice is made.
test('forced colors still show what is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/news');
  await open(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.getByText('Dark', { exact: true })).toHaveCSS('font-weight', '700');
  await expect(page.getByText('Light', { exact: true })).not.toHaveCSS('font-weight', '700');
});

// In a window of a few lines the strip scrolls away with the page.
test('a low window keeps its lines for the text', async ({ page }) => {
  const top = () => page.getByRole('banner').getByRole('list').first().evaluate((list) => list.getBoundingClientRect().top);
  await page.goto(`/en${article}`);
  await page.evaluate(() => scrollTo(0, 600));
  expect(await top()).toBe(0);
  await page.setViewportSize({ width: 700, height: 300 });
  await page.evaluate(() => scrollTo(0, 600));
  expect(await top()).toBeLessThan(0);
});

/** Opens the panel, or closes it. */
async function open(page: Page): Promise<void> {
  await page.getByText('Aa', { exact: true }).click();
}

function background(page: Page): Promise<string> {
  return page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
}

function color(element: Locator): Promise<string> {
  return element.evaluate((node) => getComputedStyle(node).color);
}

function fontSize(element: Locator): Promise<number> {
  return element.evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
}

/** Runs in the page: every text that is seen, with its size and its contrast to what is behind it (WCAG 2.2). */
function contrasts(): { text: string; size: number; ratio: number }[] {
  const channels = (value: string) => value.match(/[\d.]+/g)!.map(Number);
  const luminance = (value: string) => {
    const [r, g, b] = channels(value).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const behind = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
  };
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent!.trim();
    const element = texts.currentNode.parentElement!;
    if (!text || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.skip, script')) continue;
    const lights = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((a, b) => a - b);
    found.push({ text, size: parseFloat(getComputedStyle(element).fontSize), ratio: (lights[1]! + 0.05) / (lights[0]! + 0.05) });
  }
  return found;
}

/** Runs in the page: what can be clicked and is lower than 44 px, but for links within a text. */
function smallTargets(): string[] {
  const targets = [...document.querySelectorAll('a, button, summary, label')];
  const seen = targets.filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('.prose, .skip'));
  const low = seen.filter((target) => Math.round(target.getBoundingClientRect().height) < 44);
  return low.map((target) => `${target.textContent} ${target.getBoundingClientRect().height}`);
}

/** Runs in the page: how much further two paragraphs are apart than two lines of one. */
function paragraphDistance(): number {
  const paragraph = document.querySelector('.prose > p + *, .prose > p')!;
  const { lineHeight, marginBlockEnd } = getComputedStyle(document.querySelector('.prose > p')!);
  return (parseFloat(lineHeight) + Math.max(parseFloat(marginBlockEnd), parseFloat(getComputedStyle(paragraph).marginBlockStart))) / parseFloat(lineHeight);
}
