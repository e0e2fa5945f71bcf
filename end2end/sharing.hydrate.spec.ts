// With JavaScript, what is selected can be quoted with its source, and the device's own ways to share are offered.
import { type Page } from '@playwright/test';
import { chinese, english, expect, hydrated, test } from './fixtures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const path = '/news/calendar/solar-terms';
const origin = 'http://127.0.0.1:3101';
const en = 'Because the earth moves faster when it is nearer to the sun, the terms are not equally long. In winter one lasts less than fifteen days, in summer nearly sixteen.';
const zh = '地球离太阳近的时候走得快，所以节气之间的天数并不相等：冬天一个节气不到十五天，夏天将近十六天。';

const editions = [
  {
    ...english, share: 'Share', quote: 'Quote a paragraph', group: 'Quotation', copy: 'Copy quotation', both: 'In both languages',
    next: 'Next paragraph', previous: 'Previous paragraph', copied: 'Copied', refused: 'Copy it with Ctrl+C or ⌘C',
    failed: 'The other language could not be fetched', more: 'Other apps…',
    source: 'Source: “The Twenty-Four Solar Terms”, Couplet 对联, February 3, 2021', own: en, answer: zh,
    titles: 'Source: “The Twenty-Four Solar Terms / 二十四节气”, Couplet 对联, February 3, 2021', heading: 'How they are found',
  },
  {
    ...chinese, share: '分享', quote: '引用一段', group: '引文', copy: '复制引文', both: '双语引文',
    next: '下一段', previous: '上一段', copied: '已复制', refused: '请按 Ctrl+C 或 ⌘C 复制',
    failed: '另一种语言的文字没能取到', more: '其他应用…',
    source: '来源：《二十四节气》，对联 Couplet，2021年2月3日', own: zh, answer: en,
    titles: '来源：《二十四节气 / The Twenty-Four Solar Terms》，对联 Couplet，2021年2月3日', heading: '怎样推算',
  },
];

for (const words of editions) {
  const bar = (page: Page) => page.getByRole('group', { name: words.group, exact: true });
  const command = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
  const address = `/${words.id}${path}`;

  test.describe(words.tag, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(address);
      await hydrated(page);
    });

    test('a selected paragraph is copied with its source', async ({ page }) => {
      await expect(bar(page)).toBeHidden();
      await page.getByText(words.own).click({ clickCount: 3 });
      await expect(bar(page)).toBeVisible();
      await command(page, words.copy).click();
      await expect(bar(page).getByRole('status')).toHaveText(words.copied);
      expect(await clipboard(page)).toBe(`“${words.own}”\n${words.source}\n${origin}${address}#b5`);
      await page.getByRole('heading', { level: 1 }).click();
      await expect(bar(page)).toBeHidden();
    });

    // The paragraph is quoted whole in both languages, and the source is the page that has both.
    test('it is copied in both languages', async ({ page }) => {
      await page.getByText(words.own).click({ clickCount: 3 });
      await command(page, words.both).click();
      await expect(bar(page).getByRole('status')).toHaveText(words.copied);
      expect(await clipboard(page)).toBe(
        `“${words.own}”\n“${words.answer}”\n${words.titles}\n${origin}${address}/parallel#b5`,
      );
    });

    // The keyboard alone: open, quote, walk to the paragraph that is meant, copy, close.
    test('the keyboard quotes too', async ({ page }) => {
      await page.getByText(words.share, { exact: true }).press('Enter');
      await page.getByRole('button', { name: words.quote }).press('Enter');
      await expect(command(page, words.copy)).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(command(page, words.next)).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await command(page, words.previous).press('Enter');
      await command(page, words.previous).press('Enter');
      await command(page, words.copy).press('Enter');
      await expect(bar(page).getByRole('status')).toHaveText(words.copied);
      expect(await clipboard(page)).toBe(`“${words.heading}”\n${words.source}\n${origin}${address}#b2`);
      await page.keyboard.press('Escape');
      await expect(bar(page)).toBeHidden();
    });

    test('the figure of a note is not quoted', async ({ page }) => {
      await page.locator('#b1').click({ clickCount: 3 });
      for (const name of [words.copy, words.both]) {
        await command(page, name).click();
        await expect(bar(page).getByRole('status')).toHaveText(words.copied);
        expect(await clipboard(page)).not.toMatch(/[.。]1”/);
      }
    });

    // On a telephone, all commands fit the window and can be hit with a thumb.
    test('the bar fits a telephone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 700 });
      await page.getByText(words.own).click({ clickCount: 3 });
      for (const name of [words.previous, words.next, words.copy, words.both]) {
        await expect(command(page, name)).toBeInViewport({ ratio: 1 });
        const box = await command(page, name).boundingBox();
        expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
      }
    });

    // A page that is not encrypted has no clipboard: the quotation stands there to be copied by hand.
    test('without a clipboard the text is offered', async ({ page }) => {
      await page.addInitScript("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })");
      await page.reload();
      await hydrated(page);
      await page.getByText(words.own).click({ clickCount: 3 });
      await command(page, words.copy).click();
      await expect(bar(page).getByRole('status')).toHaveText(words.refused);
      const field = bar(page).getByRole('textbox');
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(`“${words.own}”\n${words.source}\n${origin}${address}#b5`);
      const selected = await field.evaluate((it: HTMLTextAreaElement) => [it.selectionStart, it.selectionEnd - it.value.length]);
      expect(selected).toEqual([0, 0]);
    });

    test('the apps of the device are offered where there are any', async ({ page }) => {
      await page.getByText(words.share, { exact: true }).click();
      await expect(page.getByRole('button', { name: words.more })).toBeHidden();
      await page.addInitScript(`
        navigator.share = (data) => {
          (window.shared ??= []).push(data);
          return Promise.reject(new DOMException('', 'AbortError'));
        }`);
      await page.reload();
      await hydrated(page);
      await page.getByText(words.share, { exact: true }).click();
      const more = page.getByRole('button', { name: words.more });
      // Who closes the list of apps has done nothing wrong: no word of it, and it can be opened again.
      await more.click();
      await more.click();
      const title = await page.title();
      await expect.poll(() => page.evaluate('window.shared')).toEqual(
        [0, 1].map(() => ({ title, url: `${origin}/a/solar-terms` })),
      );
    });
  });

  test.describe(`${words.tag}, the network fails`, () => {
    test.use({ allowed: /ERR_FAILED/ });

    test('what could not be fetched is said', async ({ page }) => {
      await page.goto(address);
      await hydrated(page);
      await page.route('**/parallel', (route) => route.abort());
      await page.getByText(words.own).click({ clickCount: 3 });
      await command(page, words.both).click();
      await expect(bar(page).getByRole('status')).toHaveText(words.failed);
    });
  });
}

// A story in one language is quoted in that one.
test('a story in one language has one quotation', async ({ page }) => {
  await page.goto('/zh/news/calendar/names-of-the-months');
  await hydrated(page);
  await page.locator('#b1').click({ clickCount: 3 });
  await expect(page.getByRole('button', { name: '复制引文' })).toBeVisible();
  await expect(page.getByRole('button', { name: '双语引文' })).toHaveCount(0);
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
