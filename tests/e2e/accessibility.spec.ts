import { locales } from '#domain/locale.ts';

import { expectAccessible } from '../support/accessibility.ts';
import { expectFit } from '../support/misfits.ts';
import { pseudoLanguage } from '../support/pseudo-language.ts';
import { openState, states } from '../support/states.ts';
import { expect, test } from '../support/test.ts';

// Otherwise colours are on their way for a while after a change.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The name of a state begins with its page; what is special follows a comma. */
function isFirstOfItsPage(name: string): boolean {
  const pageOf = (state: string) => state.split(',')[0];
  return Object.keys(states).find((state) => pageOf(state) === pageOf(name)) === name;
}

for (const [name, state] of Object.entries(states)) {
  const tag = isFirstOfItsPage(name) ? [] : ['@extensive'];
  test(`axe finds nothing, and words 40 % longer fit three windows: ${name}`, { tag }, async ({ page }) => {
    // Norwegian has the longer words of the two, and 40 % more leave room for a third language.
    await openState(page, state, 'nb');
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'wider than the window').toBeLessThanOrEqual(0);
    await pseudoLanguage(page);
    await expectFit(page);
  });

  for (const locale of locales) {
    test(`axe finds nothing in light and dark, in ${locale}: ${name}`, { tag: '@extensive' }, async ({ page }) => {
      await openState(page, state, locale);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, 'colours');
    });
  }
}
