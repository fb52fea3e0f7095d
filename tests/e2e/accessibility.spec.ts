import { locales } from '#domain/locale.ts';

import { colourRules, expectAccessible } from '../support/accessibility.ts';
import { openState, states } from '../support/states.ts';
import { expect, test } from '../support/test.ts';

// Otherwise colours are on their way for a while after a change.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, state] of Object.entries(states)) {
  test(`nobody is kept out: ${name}`, async ({ page }) => {
    for (const locale of locales) {
      await page.emulateMedia({ colorScheme: 'light' });
      // Another part after # alone would not load the page again.
      await page.goto('about:blank');
      await openState(page, state, locale);
      await test.step(`${locale}, light`, () => expectAccessible(page));
      await page.emulateMedia({ colorScheme: 'dark' });
      await test.step(`${locale}, dark`, () => expectAccessible(page, colourRules));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, 'wider than the window').toBeLessThanOrEqual(0);
    }
  });
}
