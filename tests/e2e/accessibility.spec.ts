import { expectAccessible } from '../support/accessibility.ts';
import { expectFit } from '../support/misfits.ts';
import { pseudoLanguage } from '../support/pseudo-language.ts';
import { openState, states } from '../support/states.ts';
import { expect, test } from '../support/test.ts';

// Otherwise colours are on their way for a while after a change.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, state] of Object.entries(states)) {
  test(`nobody is kept out, and words 40 % longer fit three windows: ${name}`, async ({ page }) => {
    await openState(page, state, 'en');
    await test.step('en, light', () => expectAccessible(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    await test.step('en, dark', () => expectAccessible(page, 'colours'));
    // Another part after # alone would not load the page again.
    await page.goto('about:blank');
    await openState(page, state, 'nb');
    await test.step('nb, dark', () => expectAccessible(page));
    await page.emulateMedia({ colorScheme: 'light' });
    await test.step('nb, light', () => expectAccessible(page, 'colours'));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'wider than the window').toBeLessThanOrEqual(0);
    // Norwegian has the longer words of the two, and 40 % more leave room for a third language.
    await pseudoLanguage(page);
    await test.step('words 40 % longer', () => expectFit(page));
  });
}
