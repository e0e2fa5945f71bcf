// No page breaks a rule of axe, in either language and color scheme.
import { expectAccessible, settings } from './axe.ts';
import { test } from './fixtures.ts';
import { everyPage } from './pages.ts';

test.use(settings);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const { path, title } of everyPage) {
      test(`${title} passes axe`, ({ page }) => expectAccessible(page, path));
    }
  });
}
