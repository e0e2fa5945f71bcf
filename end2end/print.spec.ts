// On paper there is the text, who wrote it, and where it stands; nothing that can only be clicked.
import { type Page } from '@playwright/test';
import { chinese, english, expect, test } from './fixtures.ts';

const editions = [
  { ...english, main: 'Main', location: 'Location', group: 'FontSize', neighbors: 'More in this section', source: 'Source: “The Twenty-Four Solar Terms”, Couplet 对联, February 3, 2021', posted: 'February 3, 2021 at 10:58 PM', code: 'QR code of the short link', share: 'Share', twin: '二十四节气', by: /By\s*Almanac Desk/ },
  { ...chinese, main: '主导航', location: '当前位置', group: '字号', neighbors: '本栏目的其他文章', source: '来源：《二十四节气》，对联 Couplet，2021年2月3日', posted: '2021年2月3日 22:58', code: '短链接的二维码', share: '分享', twin: 'The Twenty-Four Solar Terms', by: /作者：\s*历书组/ },
];

for (const words of editions) {
  const path = `/${words.id}/news/calendar/solar-terms`;

  test.describe(words.tag, () => {
    test.beforeEach(({ page }) => page.goto(path));

    test('what only helps on a screen is left out', async ({ page, languageSwitch }) => {
      const chrome = [
        page.getByRole('navigation', { name: words.main, includeHidden: true }),
        page.getByRole('navigation', { name: words.location, exact: true, includeHidden: true }),
        page.getByRole('navigation', { name: words.neighbors, includeHidden: true }),
        page.getByRole('group', { name: words.group, includeHidden: true }),
        page.getByText(words.share, { exact: true }),
        page.getByRole('contentinfo', { includeHidden: true }),
        languageSwitch.link(words === editions[0] ? chinese : english),
      ];
      for (const part of chrome) await expect(part).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      for (const part of chrome) await expect(part).toBeHidden();
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    });

    test('text, byline and source are there', async ({ page }) => {
      const source = page.getByText(words.source);
      await expect(source).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(source).toBeVisible();
      await expect(source).toContainText(`http://127.0.0.1:3101${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(words.by)).toBeVisible();
      await expect(page.getByRole('time')).toHaveText(words.posted);
      await expect(page.getByRole('table')).toBeVisible();
    });

    // Who holds the paper comes to the page by hand or by camera, in their own language.
    test('the short link is there in words and as a code', async ({ page }) => {
      const code = page.getByRole('img', { name: words.code });
      await expect(code).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText('http://127.0.0.1:3101/a/solar-terms', { exact: true })).toBeVisible();
      await expect(code).toBeVisible();
      expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      // At this size a module is half a millimeter, which any camera reads.
      expect((await code.boundingBox())!.width).toBeGreaterThan((20 / 25.4) * 96);
    });

    test('both languages fit one sheet beside each other, with numbers', async ({ page }) => {
      await page.goto(`${path}/parallel`);
      await page.setViewportSize({ width: 650, height: 900 });
      await page.emulateMedia({ media: 'print' });
      const texts = page.locator('#b5 > .prose');
      const [own, answer] = [await texts.first().boundingBox(), await texts.last().boundingBox()];
      expect(answer!.x).toBeGreaterThan(own!.x + own!.width - 1);
      expect(answer!.y).toBe(own!.y);
      expect(await texts.evaluateAll((all) => new Set(all.map((text) => getComputedStyle(text).color)).size)).toBe(1);
      await expect(page.locator('a[href="#b5"]')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words.twin);
      await expect(page.getByText(`http://127.0.0.1:3101${path}/parallel`)).toBeVisible();
      await expect(page.getByText('http://127.0.0.1:3101/a/solar-terms', { exact: true })).toBeVisible();
      await expect(page.getByRole('img', { name: words.code })).toBeVisible();
    });

    // Paper does not scroll: nothing may be wider than the sheet, neither the table nor the code.
    test('nothing is cut off at the margin', async ({ page }) => {
      await page.setViewportSize({ width: 650, height: 900 });
      await page.emulateMedia({ media: 'print' });
      for (const part of [page.getByRole('table'), page.getByRole('code'), page.getByRole('heading', { level: 1 })]) {
        const hidden = await part.evaluate((element) => {
          const box = element.closest('[tabindex]') ?? element;
          return box.scrollWidth - box.clientWidth;
        });
        expect(hidden).toBe(0);
      }
    });

    // Ink is black and paper white, also for readers of the dark scheme; BIG changes the screen only.
    test('dark scheme and type size stay on the screen', async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      const text = page.getByRole('blockquote').getByRole('paragraph');
      const style = () => text.evaluate((p) => [getComputedStyle(p).color, getComputedStyle(p).fontSize]);
      const plain = await style();
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await page.getByRole('group', { name: words.group }).getByRole('radio').first().check();
      expect(await style()).not.toEqual(plain);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await style()).toEqual(plain);
    });

    for (const format of ['A4', 'Letter']) {
      test(`it fills a few sheets of ${format}`, async ({ page }) => {
        expect(await sheets(page, format)).toBeLessThan(5);
        await page.goto(`${path}/parallel`);
        expect(await sheets(page, format)).toBeLessThan(7);
      });
    }

    // A list on paper is the stories, without what leads elsewhere.
    test('lists are printed without their controls', async ({ page }) => {
      for (const list of ['', '/news', '/news/calendar', '/sitemap', '/about']) {
        await page.emulateMedia({ media: 'screen' });
        await page.goto(`/${words.id}${list}`);
        await page.emulateMedia({ media: 'print' });
        await expect(page.getByRole('navigation')).toHaveCount(0);
        await expect(page.getByRole('contentinfo')).toHaveCount(0);
        await expect(page.getByRole('heading').first()).toBeVisible();
        expect(await sheets(page, 'A4')).toBeLessThan(4);
      }
    });
  });
}

/** How many sheets the page fills. */
async function sheets(page: Page, format: string): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(count).toBeGreaterThan(0);
  return count;
}
