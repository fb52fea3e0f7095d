import { locales } from '#domain/locale.ts';

import { misfits } from '../support/misfits.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { addresses } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

for (const locale of locales) {
  test(
    `all 48 questions fit at 375 px, and the action bar covers nothing, in ${locale}`,
    { tag: '@extensive' },
    async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 375, height: 667 });
      for (const { id } of allQuestions) {
        await page.goto(`${addresses[locale].assess}#q=${id}`);
        // The action bar is sticky only once an answer is chosen.
        await page.locator(`.page.ready input[name="${id}"]`).first().check();
        await page.locator('details.about').evaluateAll((all: HTMLDetailsElement[]) => {
          for (const details of all) details.open = true;
        });
        expect(await misfits(page), id).toEqual([]);
      }
    },
  );
}
