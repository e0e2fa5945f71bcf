// The home page as an editor lays it out: a lead with its picture, those beside it, the latest, the sections.
import { chinese, english, expect, test } from './fixtures.ts';
import { sites } from './sites.mjs';

const editions = [
  { ...english, lead: 'Two Editions, One Story', cover: 'A red disc between a light and a dark half', latest: 'Latest', calendar: 'Calendar' },
  { ...chinese, lead: '两个版本，一件事', cover: '明暗两半之间一个红色圆', latest: '最新', calendar: '历法' },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    test('the newest story leads, with its picture', async ({ page }) => {
      await page.goto(`/${words.id}`);
      const lead = page.getByRole('article').first();
      await expect(lead.getByRole('heading', { level: 2 })).toHaveText(words.lead);
      const cover = lead.getByRole('img', { name: words.cover });
      await expect.poll(() => cover.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
      await expect(cover).not.toHaveAttribute('loading', 'lazy');
      const box = (await cover.boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect(page).toHaveURL(`/${words.id}/news/writing/two-editions`);
    });

    // A phone shows the picture over the words, a desk beside them; nothing is twice on the page.
    test('every story stands in one place', async ({ page }) => {
      await page.goto(`/${words.id}`);
      const titles = await page.getByRole('article').getByRole('heading').allTextContents();
      expect(titles.length).toBeGreaterThan(6);
      expect(new Set(titles).size).toBe(titles.length);
      await expect(page.getByRole('heading', { level: 2, name: words.latest })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2, name: words.calendar })).toBeVisible();
    });

    test('the lead fits a phone and a desk', async ({ page }) => {
      await page.goto(`/${words.id}`);
      const lead = page.getByRole('article').first();
      const place = async () => {
        const picture = (await lead.getByRole('img').boundingBox())!;
        const title = (await lead.getByRole('heading').boundingBox())!;
        return { picture, title };
      };
      await page.setViewportSize({ width: 360, height: 740 });
      const phone = await place();
      expect(phone.picture.y + phone.picture.height).toBeLessThanOrEqual(phone.title.y);
      await page.setViewportSize({ width: 1440, height: 900 });
      const desk = await place();
      expect(desk.picture.x + desk.picture.width).toBeLessThanOrEqual(desk.title.x);
    });
  });
}

test.describe('the shipped site', () => {
  test.use({ baseURL: sites.shipped.url });

  // The editors chose the lead in content/home.toml; it leads in both languages.
  test('the choice of the editors leads', async ({ page }) => {
    for (const { id } of editions) {
      await page.goto(`/${id}`);
      await page.getByRole('article').first().getByRole('link').first().click();
      await expect(page).toHaveURL(`/${id}/news/group-news/chongqing-video-meeting`);
    }
  });
});
