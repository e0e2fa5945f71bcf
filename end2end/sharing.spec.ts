// A story is passed on by plain links: its short link, and the services of the edition; no script takes part.
import { chinese, english, expect, test } from './fixtures.ts';

const path = '/news/calendar/solar-terms';
const short = 'http://127.0.0.1:3101/a/solar-terms';

const editions = [
  {
    ...english, wanted: 'en-GB', short: 'Short link:', share: 'Share', code: 'QR code of the short link',
    services: ['E-mail', 'X', 'LinkedIn'], title: 'The%20Twenty-Four%20Solar%20Terms', quote: 'Quote a paragraph',
  },
  {
    ...chinese, wanted: 'zh-CN', short: '短链接：', share: '分享', code: '短链接的二维码',
    services: ['微博', '电子邮件'], title: encodeURIComponent('二十四节气'), quote: '引用一段',
  },
];

for (const words of editions) {
  test.describe(words.tag, () => {
    test.use({ locale: words.wanted });
    test.beforeEach(({ page }) => page.goto(`/${words.id}${path}`));

    // Readers copy the address or follow it: the same story opens in the language of whoever does.
    test('the short link stands under the text', async ({ page }) => {
      const article = page.getByRole('article');
      await expect(article.getByText(words.short)).toBeVisible();
      await article.getByRole('link', { name: short, exact: true }).click();
      await expect(page).toHaveURL(`/${words.id}${path}`);
    });

    test('the services of the edition are links with title and short link', async ({ page }) => {
      const links = page.getByRole('article').locator('details', { hasText: words.share }).getByRole('link');
      await expect(links).toHaveCount(0);
      await page.getByText(words.share, { exact: true }).click();
      await expect(links).toHaveText(words.services);
      const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      for (const address of addresses) expect(address).toContain('http://127.0.0.1:3101/a/solar-terms');
      const mail = addresses.find((address) => address.startsWith('mailto:'));
      expect(mail).toBe(`mailto:?subject=${words.title}&body=${short}`);
    });

    // A keyboard opens the disclosure, and what cannot work without scripts is not offered then.
    test('the keyboard opens it', async ({ page }) => {
      await page.getByText(words.share, { exact: true }).press('Enter');
      await expect(page.getByRole('link', { name: words.services[0], exact: true })).toBeVisible();
      const isWithScripts = test.info().project.use.javaScriptEnabled !== false;
      await expect(page.getByRole('button', { name: words.quote })).toHaveCount(isWithScripts ? 1 : 0);
    });

    // A block has an address of its own, which a reader of the page with both texts can see and copy.
    test('a paragraph has an address', async ({ page }) => {
      await page.goto(`/${words.id}${path}/parallel`);
      await page.locator('a[href="#b5"]').click();
      await expect(page).toHaveURL(`/${words.id}${path}/parallel#b5`);
      await page.goto(`/${words.id}${path}#b9`);
      await expect(page.locator('#b9')).toBeInViewport();
    });
  });
}

// WeChat has no page to share with: its readers hold the telephone before the screen.
test('a code is shown for WeChat', async ({ page }) => {
  await page.goto(`/zh${path}`);
  await page.getByText('分享', { exact: true }).click();
  await expect(page.getByText('微信扫一扫')).toBeVisible();
  const code = page.getByRole('img', { name: '短链接的二维码' });
  await expect(code).toBeVisible();
  await expect(code).toHaveJSProperty('complete', true);
  expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});
