import { locales } from '#domain/locale.ts';

import { expectAccessible } from '../support/accessibility.ts';
import { expectFit } from '../support/misfits.ts';
import { pseudoLanguage } from '../support/pseudo-language.ts';
import { openState, states, type State } from '../support/states.ts';
import { expect, extensiveUnless, test } from '../support/test.ts';

// Reduced motion avoids transitions, so that axe measures the final colours.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const viewOf = (state: State) => state.address('nb').split(/=/)[0];

/** True for the first of the states that share page and fragment. `npm test` runs only these. */
function isFirstOfItsView(state: State): boolean {
  return Object.values(states).find((other) => viewOf(other) === viewOf(state)) === state;
}

for (const [name, state] of Object.entries(states)) {
  test(
    `page passes axe and fits three window sizes with words 40 % longer: ${name}`,
    extensiveUnless(isFirstOfItsView(state)),
    async ({ page }) => {
      // Norwegian has the longer words. Another 40 % simulates a third language.
      await openState(page, state, 'nb');
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, 'wider than the window').toBeLessThanOrEqual(0);
      await pseudoLanguage(page);
      await expectFit(page);
    },
  );

  for (const locale of locales) {
    test(`page passes axe in light and dark, in ${locale}: ${name}`, { tag: '@extensive' }, async ({ page }) => {
      await openState(page, state, locale);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, 'colours');
    });
  }
}
