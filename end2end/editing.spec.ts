// What an editor does to a story and readers see: a preview before it is published, corrections after, the time it takes to read.
import { execFileSync } from 'node:child_process';
import { expectAccessible, settings } from './axe.ts';
import { chinese, english, expect, test } from './fixtures.ts';
import { notFoundLogged, other } from './pages.ts';
import { couplet, previewSecret, root, sites } from './sites.mjs';

const editions = [
  {
    ...english,
    draft: 'The Intercalary Month', notice: /^Preview of a draft: it is not published\. The link works until /,
    corrections: 'Corrections', correction: 'An earlier version named the wrong code point for the Chinese full stop.',
    updated: /Updated\s*November 22, 2022 at 9:00\sAM/, reading: '1 min read',
  },
  {
    ...chinese,
    draft: '闰月', notice: /^草稿预览：文章尚未发布。 本链接在.*之前有效。$/,
    corrections: '更正', correction: '先前的版本写错了中文句号的码位。',
    updated: /更新时间：\s*2022年11月22日 09:00/, reading: '阅读约1分钟',
  },
];

/** The links that the program prints for a draft of the fixture site, in the order of its editions. */
function previewLinks(slug: string): string[] {
  const arguments_ = ['preview', slug, '--config', sites.fixture.config];
  const env = { ...process.env, COUPLET_PREVIEW_SECRET: previewSecret };
  return execFileSync(couplet, arguments_, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).trim().split('\n');
}

for (const words of editions) {
  test.describe(words.tag, () => {
    // Who has the link reads the draft, in both languages, and is told what it is.
    test('a preview link opens a draft', async ({ page, languageSwitch }) => {
      const link = previewLinks('intercalary-month').find((url) => new URL(url).pathname.startsWith(`/${words.id}/`));
      await page.goto(link!);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.draft);
      await expect(page.getByRole('note')).toHaveText(words.notice);
      await languageSwitch.follow(other(words));
      await expect(page.getByRole('note')).toBeVisible();
      await languageSwitch.follow(words);
      await expect(page).toHaveURL(link!);
    });

    test('a correction stands under the text and is its time of change', async ({ page }) => {
      await page.goto(`/${words.id}/news/writing/full-stop`);
      const article = page.getByRole('article');
      await expect(article.getByRole('heading', { name: words.corrections })).toBeVisible();
      await expect(article.getByText(words.correction)).toBeVisible();
      await expect(article.getByText(words.updated)).toBeVisible();
    });

    test('the byline tells how long the text takes to read', async ({ page }) => {
      await page.goto(`/${words.id}/news/writing/full-stop`);
      await expect(page.getByRole('article').getByText(words.reading)).toBeVisible();
    });
  });
}

test.describe('without a link', () => {
  test.use({ allowed: notFoundLogged });

  test('a draft is not there', async ({ page }) => {
    for (const words of editions) {
      const answer = await page.goto(`/${words.id}/news/calendar/intercalary-month`);
      expect(answer?.status()).toBe(404);
    }
  });
});

test.describe('with axe', () => {
  test.use(settings);

  test('a preview can be used by everybody', ({ page }) => {
    const { pathname } = new URL(previewLinks('intercalary-month')[0]!);
    return expectAccessible(page, pathname);
  });
});
