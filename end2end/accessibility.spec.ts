// No page breaks a rule of axe, in either language and color scheme, on a phone, a tablet and a desk.
import { expectAccessibleEverywhere, settings } from './axe.ts';
import { test } from './fixtures.ts';
import { everyPage } from './pages.ts';

test.use(settings);

for (const { path, title } of everyPage) {
  test(`${title} passes axe`, ({ page }) => expectAccessibleEverywhere(page, path));
}
