// Pictures: they load, in the words of each language; they take their room before they are there; a missing one is calm.
import { type Locator, type Page } from '@playwright/test';
import { chinese, english, expect, settled, test } from './fixtures.ts';

const editions = [
  {
    ...english,
    chart: 'The letter A takes one byte, the character 汉 three', chartCaption: 'One byte for a letter, three for a character.',
    mat: 'A placemat with a frame on it', matCaption: 'A placemat, though not the one of 1992. Drawing: Letters Desk',
    small: 'a small red box', lost: 'The placemat of 1992', lostCaption: 'Nobody kept it.',
    cover: 'A red placemat', table: 'Character · Code point · Bytes', story: 'One Character, Three Bytes',
  },
  {
    ...chinese,
    chart: '字母A占一个字节，汉字“汉”占三个', chartCaption: '字母一个字节，汉字三个字节。',
    mat: '一张画着框的餐垫纸', matCaption: '一张餐垫纸，不过不是1992年的那张。 绘图：文字组',
    small: '红色小框', lost: '1992年的餐垫纸', lostCaption: '没有人留下它。',
    cover: '一张红色的餐垫纸', table: '字符 · 码位 · 字节', story: '一个字，三个字节',
  },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    const story = `/${words.id}/news/writing/utf-8`;

    test('a drawing has the words of the language', async ({ page }) => {
      await page.goto(story);
      const chart = page.getByRole('img', { name: words.chart, exact: true });
      await expectToLoad(chart);
      await expect(chart).toHaveAttribute('src', new RegExp(`^/media/utf-8/bytes-${words.id}\\.[0-9a-f]{16}\\.svg$`));
      await expect(figure(page, chart)).toContainText(words.chartCaption);
    });

    test('a picture comes in the width that the window needs', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(story);
      const mat = page.getByRole('img', { name: words.mat });
      await expectToLoad(mat);
      await expect(mat).toHaveAttribute('loading', 'lazy');
      await expect(mat).toHaveAttribute('width', '800');
      await expect(mat).toHaveAttribute('height', '450');
      expect(await mat.evaluate((img: HTMLImageElement) => img.currentSrc)).toMatch(/\.640\.webp$/);
      await expect(figure(page, mat)).toHaveText(words.matCaption);
    });

    test('a picture stands in a line', async ({ page }) => {
      await page.goto(story);
      const small = page.getByRole('img', { name: words.small });
      await expectToLoad(small);
      await expect(page.getByRole('figure').filter({ has: small })).toHaveCount(0);
    });

    // The text under a picture does not move when the picture arrives.
    test('a picture takes its room before it is there', async ({ page }) => {
      let arrive = () => {};
      const gate = new Promise<void>((resolve) => (arrive = resolve));
      await page.route('**/media/**', async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto(story, { waitUntil: 'domcontentloaded' });
      // Before the style sheet is there, the picture has the room of its own size.
      await settled(page);
      const mat = page.getByRole('img', { name: words.mat });
      const room = await mat.boundingBox();
      expect(room!.width / room!.height).toBeCloseTo(16 / 9, 1);
      arrive();
      await expectToLoad(mat);
      const filled = await mat.boundingBox();
      expect([filled!.width, filled!.height]).toEqual([room!.width, room!.height]);
    });

    // Its words stand in a quiet box, its caption under it, and the block keeps its number.
    test('a missing picture is calm', async ({ page }) => {
      await page.goto(story);
      const gap = page.getByRole('figure').filter({ hasText: words.lostCaption });
      await expect(gap.getByText(words.lost)).toBeVisible();
      await expect(gap.getByRole('img')).toHaveCount(0);
      await expect(gap).toHaveAttribute('id', 'b8');
    });

    test('a table is named by its columns and heads its rows', async ({ page }) => {
      await page.goto(story);
      const table = page.getByRole('group', { name: words.table });
      await table.focus();
      await expect(table).toBeFocused();
      await expect(table.getByRole('rowheader')).toHaveText(['A', 'é', '汉']);
    });

    // A click on the cover is a click on the headline.
    test('a list shows covers', async ({ page }) => {
      await page.goto(`/${words.id}/news/writing`);
      const item = page.getByRole('article').filter({ hasText: words.story });
      const target = (await item.count()) ? item : await nextPage(page, words.story);
      const cover = target.getByRole('img', { name: words.cover });
      await expectToLoad(cover);
      await expect(cover).toHaveAttribute('loading', 'lazy');
      const box = (await cover.boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect(page).toHaveURL(story);
    });
  });
}

// A note is reached with a thumb, and so is the way back.
test('numbers of notes are large enough to tap', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/zh/news/calendar/solar-terms');
  const number = page.locator('.footnote-ref a').first();
  await number.scrollIntoViewIfNeeded();
  const box = (await number.boundingBox())!;
  // Beside the digit, yet within a thumb's width.
  await page.mouse.click(box.x + box.width / 2 - 12, box.y + box.height / 2);
  await expect(page).toHaveURL(/#zh-fn1$/);
  const back = page.locator('[role="doc-backlink"]').first();
  expect((await back.boundingBox())!.width).toBeGreaterThanOrEqual(24);
  await back.click();
  await expect(page).toHaveURL(/#zh-fnref1$/);
});

function figure(page: Page, img: Locator): Locator {
  return page.getByRole('figure').filter({ has: img });
}

async function nextPage(page: Page, story: string): Promise<Locator> {
  await page.goto(`${new URL(page.url()).pathname}/page/2`);
  return page.getByRole('article').filter({ hasText: story });
}

async function expectToLoad(img: Locator): Promise<void> {
  await img.scrollIntoViewIfNeeded();
  await expect.poll(() => img.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0);
}
