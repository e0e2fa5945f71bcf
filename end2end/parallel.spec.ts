// Reading both texts of an article: the layouts work by the style sheet alone.
import { type Page } from '@playwright/test';
import { chinese, english, expect, test } from './fixtures.ts';

const ARTICLE = '/news/calendar/solar-terms';
const first = (page: Page) => page.locator('#b1 > .prose');

const editions = [
  { edition: english, link: 'Both languages', lines: 'One under the other', reveal: 'Reveal', box: 'Show the translation of paragraph 1' },
  { edition: chinese, link: '双语对照', lines: '上下相间', reveal: '点开看译文', box: '显示第 1 段的译文' },
];

for (const { edition, link, lines, reveal, box } of editions) {
  test.describe(edition.tag, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${edition.id}${ARTICLE}`);
      await page.getByRole('link', { name: link }).click();
      await expect(page).toHaveURL(`/${edition.id}${ARTICLE}/parallel`);
    });

    // On a desk the two blocks stand beside each other, the reader's own language first.
    test('a wide page has columns', async ({ page }) => {
      await expect(first(page).first()).toHaveAttribute('lang', edition.tag);
      const [own, answer] = [await first(page).first().boundingBox(), await first(page).last().boundingBox()];
      expect(answer!.x).toBeGreaterThan(own!.x + own!.width - 1);
      expect(answer!.y).toBe(own!.y);
    });

    // On a phone, and where the reader asks for it, the answer stands under the block.
    test('a narrow page, and the second layout, have lines', async ({ page }) => {
      const answerIsBelow = async () => {
        const [own, answer] = [await first(page).first().boundingBox(), await first(page).last().boundingBox()];
        return answer!.x === own!.x && answer!.y >= own!.y + own!.height;
      };
      await page.getByRole('radio', { name: lines }).check();
      expect(await answerIsBelow()).toBe(true);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.reload();
      expect(await answerIsBelow()).toBe(true);
    });

    // A learner reads one language and looks at the other when it is needed.
    test('a translation is revealed on demand', async ({ page }) => {
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      await page.getByRole('radio', { name: reveal }).check();
      await expect(first(page).last()).toBeHidden();
      await page.getByRole('checkbox', { name: box, exact: true }).check();
      await expect(first(page).last()).toBeVisible();
      await expect(page.locator('#b2 > .prose').last()).toBeHidden();
    });

    // On paper both texts stand there, whatever the layout, without its controls.
    test('paper shows both', async ({ page }) => {
      await page.getByRole('radio', { name: reveal }).check();
      await page.emulateMedia({ media: 'print' });
      await expect(first(page).last()).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
    });
  });
}
