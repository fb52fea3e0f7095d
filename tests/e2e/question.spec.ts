import { locales } from '#domain/locale.ts';

import { assessmentWith } from '../support/assessments.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { store } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const texts = words.en;
const first = allQuestions[0]?.id ?? '';
const second = allQuestions[1]?.id ?? '';
const third = allQuestions[2]?.id ?? '';

function radio(question: string, value: string | number) {
  return `input[name="${question}"][value="${value}"]`;
}

test('keys 3 and Enter choose the third level and continue, until the user turns keys off permanently (point 7)', async ({
  page,
}) => {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#q=${second}$`));
  await page.goBack();
  await expect(page.locator(radio(first, 3))).toBeChecked();

  await page.getByRole('button', { name: texts.question.keysOff }).click();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect(page.locator(radio(first, 3))).toBeChecked();
  await expect(page).toHaveURL(new RegExp(`#q=${first}$`));

  await page.reload();
  await page.locator('.page.ready').waitFor();
  await page.keyboard.press('5');
  await expect(page.locator(radio(first, 3))).toBeChecked();
  await page.getByRole('button', { name: texts.question.keysOn }).click();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('5');
  await expect(page.locator(radio(first, 5))).toBeChecked();
});

test('key 0 chooses “don’t know”, and the page ignores keys with a modifier', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('Control+4');
  await page.keyboard.press('0');
  await expect(page.locator(radio(first, 'dont-know'))).toBeChecked();
});

test('a digit key works in the form and without focus, but not on other controls', async ({ page }) => {
  await openQuestion(page, 'en', first);
  const chosen = page.locator('input:checked');
  const rail = page.getByRole('navigation', { name: texts.question.progressLabel });
  for (const link of [rail.getByRole('link').nth(2), page.getByRole('link', { name: 'Norsk' })]) {
    await link.press('2');
    await expect(chosen).toHaveCount(0);
  }
  await page.getByRole('link', { name: texts.question.back }).press('2');
  await expect(chosen).toHaveValue('2');
  await page.locator('aside').click();
  await page.keyboard.press('3');
  await expect(chosen).toHaveValue('3');
});

test('a 3 typed into the note is text, not an answer (point 8)', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.getByText(texts.question.noteOpen).click();
  await expect(page.getByLabel(texts.question.noteLabel)).toBeFocused();
  await page.keyboard.type('3 of 5 asked');
  await expect(page.getByLabel(texts.question.noteLabel)).toHaveValue('3 of 5 asked');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('a digit key does nothing while the summary of the note has focus', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('4');
  await page.getByText(texts.question.noteOpen).focus();
  await page.keyboard.press('2');
  await expect(page.locator(`input[name="${first}"][value="4"]`)).toBeChecked();
});

test('options are one tab stop, and arrow keys move between them (point 9)', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(radio(first, 1))).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(radio(first, 3))).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.locator('input:focus')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every focused control is visible, ${colorScheme} (point 9)`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openQuestion(page, 'en', first);
    const stops = new Set<string>();
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      stops.add(await page.locator(':focus').evaluate((element) => element.outerHTML.slice(0, 60)));
      const outlined = page.locator(':focus, label:has(:focus)');
      const styles = await outlined.evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle));
      expect(styles).toContain('solid');
    }
    expect(stops.size).toBeGreaterThan(12);
  });
}

test('Next moves focus to the new heading, updates the title and scrolls to the top (point 10)', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await openQuestion(page, 'en', first);
  await page.locator(radio(first, 2)).check();
  await page.evaluate(() => scrollTo(0, 400));
  await page.getByRole('button', { name: texts.question.next }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Staff, question 2 of 12 – Focal');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('browser Back and the page’s Back show the previous question with its answer (point 11)', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.goBack();
  await expect(page.locator(radio(second, 2))).toBeChecked();
  await page.getByRole('link', { name: texts.question.back }).click();
  await expect(page.locator(radio(first, 4))).toBeChecked();
});

test('Next without an answer continues, and the rail marks the question in words (point 15)', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.getByRole('button', { name: texts.question.next }).click();
  const rail = page.getByRole('navigation', { name: texts.question.progressLabel });
  const link = rail.getByRole('link', { name: allQuestions[0]?.title.en ?? '' });
  await expect(link).toContainText(texts.question.notAnswered);
  await expect(rail.getByRole('link', { name: allQuestions[2]?.title.en ?? '' })).not.toContainText(
    texts.question.notAnswered,
  );
});

test('an answer can be cleared', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('4');
  await page.getByRole('button', { name: texts.question.clear }).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.reload();
  await page.locator('.page.ready').waitFor();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('language link keeps question, answer, note and fragment (point 13)', async ({ page }) => {
  const question = allQuestions[13]?.id ?? '';
  await openQuestion(page, 'en', question);
  await page.keyboard.press('4');
  await page.getByText(texts.question.noteOpen).click();
  await page.getByLabel(texts.question.noteLabel).fill('budget letter of May');
  await page.getByRole('link', { name: 'Norsk' }).click();
  await expect(page).toHaveURL(new RegExp(`/nb/vurdering/#q=${question}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(page.locator(radio(question, 4))).toBeChecked();
  await expect(page.getByLabel(words.nb.question.noteLabel)).toHaveValue('budget letter of May');
});

test('the page’s Back leads to the previous question in the new language after a change of language', async ({
  page,
}) => {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Norsk' }).click();
  await expect(page).toHaveURL(new RegExp(`/nb/vurdering/#q=${second}$`));
  await page.locator('.page.ready').waitFor();
  await page.getByRole('link', { name: words.nb.question.back }).click();
  await expect(page).toHaveURL(new RegExp(`/nb/vurdering/#q=${first}$`));
});

test('skip link leads to the content and keeps the question', async ({ page }) => {
  await openQuestion(page, 'en', third);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#q=${third}$`));
  await expect(page.locator(radio(third, 1))).toBeAttached();
});

test('“does not apply” is offered only for questions that allow it, with its condition', async ({ page }) => {
  for (const question of [
    allQuestions.find((one) => one.notApplicable === null),
    allQuestions.find((one) => one.notApplicable !== null),
  ]) {
    if (question === undefined) throw new Error('both kinds of question are needed');
    await openQuestion(page, 'en', question.id);
    const option = page.locator(radio(question.id, 'not-applicable'));
    if (question.notApplicable === null) await expect(option).toHaveCount(0);
    else await expect(page.getByText(question.notApplicable.en)).toBeVisible();
  }
});

test('the chosen option looks the same for every level, without the level name (point 16)', async ({ page }) => {
  await openQuestion(page, 'en', first);
  const form = await page.locator('form').innerText();
  for (const { name } of questionnaire.scale) expect(form).not.toContain(name.en);
  const looks = new Set<string>();
  for (const level of [1, 2, 3, 4, 5]) {
    await page.keyboard.press(String(level));
    const row = page.locator('label').filter({ has: page.locator(radio(first, level)) });
    await expect(row.locator('.tick')).toBeVisible();
    // The transition of the colour takes 120 ms.
    await page.waitForTimeout(200);
    looks.add(await row.evaluate((label) => getComputedStyle(label).backgroundColor));
  }
  expect(looks.size).toBe(1);
});

for (const locale of locales) {
  test(
    `all five descriptions of all 48 questions are above the action bar at 1280 × 800, in ${locale} (point 6)`,
    { tag: '@extensive' },
    async ({ page }) => {
      test.slow();
      await page.goto(addresses[locale].assess);
      for (const { id } of allQuestions) {
        await openQuestion(page, locale, id);
        const bottoms = await page.evaluate((question) => {
          const rows = [...document.querySelectorAll(`input[name="${question}"]`)].map((input) =>
            input.closest('label'),
          );
          const labels = rows.map((row, index) => (index < 5 ? row : row?.querySelector('.title')));
          return {
            scroll: scrollY,
            lowest: Math.max(...labels.map((label) => label?.getBoundingClientRect().bottom ?? Infinity)),
            bar: document.querySelector('.actions')?.getBoundingClientRect().top ?? 0,
          };
        }, id);
        expect(bottoms.scroll).toBe(0);
        expect(bottoms.lowest, id).toBeLessThanOrEqual(bottoms.bar);
      }
    },
  );
}

for (const locale of locales) {
  test(
    `rail shows all four areas and the link to the answers at 1280 × 800, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await store(page, { ...assessmentWith(), label: 'Bryggen Teknikk AS' });
      for (const area of questionnaire.areas) {
        await openQuestion(page, locale, area.topics[0]?.questions[0]?.id ?? '');
        const rail = page.getByRole('navigation', { name: words[locale].question.progressLabel });
        await expect(rail.getByText('Bryggen Teknikk AS')).toBeVisible();
        for (const { name } of questionnaire.areas) {
          await expect(rail.getByRole('link', { name: name[locale] }).first()).toBeInViewport({ ratio: 1 });
        }
        await expect(rail.getByRole('link', { name: words[locale].question.toCheck })).toBeInViewport({ ratio: 1 });
      }
    },
  );
}
