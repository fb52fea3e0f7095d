import { allQuestions } from '../support/questionnaire.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { storedTexts } from '../support/stored-assessment.ts';
import { expect, extensiveUnless, test } from '../support/test.ts';

const [first = '', second = ''] = allQuestions.map(({ id }) => id);

for (const [from, to] of [
  ['2038-01-20T12:00:00Z', '1970-01-01T00:00:00Z'],
  ['1970-01-01T00:00:00Z', '2038-01-20T12:00:00Z'],
] as const) {
  test(
    `answers are stored and shown when the clock jumps from ${from.slice(0, 4)} to ${to.slice(0, 4)}`,
    extensiveUnless(to.startsWith('1970')),
    async ({ page }) => {
      await page.clock.setFixedTime(from);
      await openQuestion(page, 'en', first);
      await page.keyboard.press('4');
      await storedTexts(page);
      await page.clock.setFixedTime(to);
      await page.keyboard.press('Enter');
      await page.keyboard.press('2');
      const [text = ''] = Object.values(await storedTexts(page));
      expect(JSON.parse(text)).toMatchObject({ answers: { [first]: { answer: 4 }, [second]: { answer: 2 } } });
      await openQuestion(page, 'en', second);
      await page.reload();
      await expect(page.locator(`input[name="${second}"][value="2"]`)).toBeChecked();
      await expect(page.getByText(words.en.site.saved, { exact: true })).toBeAttached();
      await page.goto(addresses.en.assessments);
      // The later time counts, because two tabs can change an assessment.
      await expect(page.getByRole('article')).toContainText('2038');
      await page.goto(addresses.en.result);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  );
}
