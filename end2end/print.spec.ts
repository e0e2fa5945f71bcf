// On paper there is the text, who wrote it, and where it stands; nothing that can only be clicked.
import { chinese, english, expect, test } from './fixtures.ts';

const editions = [
  { ...english, main: 'Main', location: 'Location', group: 'FontSize', neighbors: 'More in this section', source: 'Source: Couplet 对联,', by: /By\s*Almanac Desk/ },
  { ...chinese, main: '主导航', location: '当前位置', group: '字号', neighbors: '本栏目的其他文章', source: '来源：对联 Couplet，', by: /作者：\s*历书组/ },
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
        page.getByRole('contentinfo', { includeHidden: true }),
        languageSwitch.link(words === editions[0] ? chinese : english),
      ];
      for (const part of chrome) await expect(part).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      for (const part of chrome) await expect(part).toBeHidden();
      await expect(page.getByRole('button')).toHaveCount(0);
    });

    test('text, byline and source are there', async ({ page }) => {
      const source = page.getByText(words.source);
      await expect(source).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(source).toBeVisible();
      await expect(source).toContainText(`http://127.0.0.1:3101${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(words.by)).toBeVisible();
      await expect(page.getByRole('table')).toBeVisible();
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

    test('it fills a few sheets', async ({ page }) => {
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThan(8);
    });
  });
}
