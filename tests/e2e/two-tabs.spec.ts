import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { privacyEn } from '#i18n/en/privacy.ts';

import { assessmentWith } from '../support/assessments.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { threeAssessments } from '../support/saved-files.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { troubles } from '../support/storage-troubles.ts';
import { edition, storeAll, storedTexts } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';
import { runTwoTabs } from '../support/two-tabs.ts';

const first = allQuestions[0]?.id ?? '';
const second = allQuestions[1]?.id ?? '';
const third = allQuestions[2]?.id ?? '';
const begun = assessmentWith({ label: 'Harbour branch', answers: new Map([[first, 3]]) });
const three = threeAssessments();

const checked = (page: Page, question: string, value: number) =>
  expect(page.locator(`input[name="${question}"][value="${value}"]`)).toBeChecked();
const notice = (page: Page, locale: (typeof locales)[number] = 'en') =>
  page.locator('#main').getByText(words[locale].conflict.text);

/** Labels and answers of the stored assessments, by id. */
async function stored(page: Page): Promise<Record<string, { label: string | null; answers: Record<string, unknown> }>> {
  const texts = await storedTexts(page);
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => {
      const { label, answers } = JSON.parse(text) as { label: string | null; answers: Record<string, unknown> };
      return [id, { label, answers }];
    }),
  );
}

test(
  'no answer is lost when two tabs answer 2,000 times at the same time',
  { tag: '@extensive' },
  async ({ context, baseURL }) => {
    test.slow();
    const { lost, conflicts, assessments } = await runTwoTabs(context, `${baseURL}/`, 2000);
    expect({ lost, conflicts, assessments }).toEqual({ lost: 0, conflicts: 0, assessments: 1 });
  },
);

test('a tab waits until it sees the writes that another tab has announced', async ({ page, context }) => {
  await storeAll(page, [begun]);
  await openQuestion(page, 'en', second);
  const other = await context.newPage();
  await other.goto(addresses.en.privacy);
  const text = serializeAssessment({ ...begun, label: 'Autumn' }, edition);
  // The other tab announces a write now, and the write becomes visible later, as when each tab has its own process.
  await other.evaluate(() => {
    const forever = new Promise(() => {});
    return new Promise<void>((named) => {
      void navigator.locks.request('focal:/:revision:7', { mode: 'shared' }, () => {
        named();
        return forever;
      });
    });
  });
  await page.keyboard.press('4');
  await other.evaluate(
    ([id, stored]) => {
      localStorage.setItem(`focal:/:assessment:${id}`, stored);
      localStorage.setItem('focal:/:revision', '7');
    },
    [begun.id, text] as const,
  );
  expect(await stored(page)).toEqual({
    [begun.id]: { label: 'Autumn', answers: { [first]: { answer: 3 }, [second]: { answer: 4 } } },
  });
});

test('each tab keeps its own assessment when another tab opens a different one', async ({ page, context }) => {
  const [branch, clinic] = three;
  await storeAll(page, [branch, clinic]);
  await openQuestion(page, 'en', first);
  const other = await context.newPage();
  await other.goto(addresses.en.assessments);
  await other.getByRole('button', { name: `${words.en.check.seeResult} Hillside clinic` }).click();
  await expect(other).toHaveTitle(/Hillside clinic/);
  await page.keyboard.press('2');
  await page.reload();
  await checked(page, first, 2);
  await page.goto(addresses.en.result);
  await expect(page).toHaveTitle(/Harbour branch/);
  const texts = await storedTexts(page);
  expect(texts[clinic.id]).toBe(serializeAssessment(clinic, edition));
  expect(JSON.parse(texts[branch.id] ?? '')).toMatchObject({ answers: { [first]: { answer: 2 } } });
});

test.describe('when one of two tabs could not store its answer', () => {
  /** Answers question 2 in a tab with full storage, and the given question in another tab. */
  async function answerInBoth(page: Page, [question, value]: readonly [string, string]): Promise<Page> {
    await storeAll(page, [begun]);
    await openQuestion(page, 'en', second);
    await page.evaluate(troubles.full);
    await page.keyboard.press('4');
    await expect(page.getByText(words.en.site.notSaved, { exact: true })).toBeVisible();
    const other = await page.context().newPage();
    await openQuestion(other, 'en', question);
    await other.keyboard.press(value);
    await storedTexts(other);
    return other;
  }

  test('a reload stores it beside the answer of the other tab', async ({ page }) => {
    await answerInBoth(page, [third, '2']);
    await page.reload();
    await checked(page, second, 4);
    expect(await stored(page)).toEqual({
      [begun.id]: {
        label: begun.label,
        answers: { [first]: { answer: 3 }, [second]: { answer: 4 }, [third]: { answer: 2 } },
      },
    });
  });

  test('a reload asks which version to use if both tabs have answered the same question', async ({ page }) => {
    await answerInBoth(page, [second, '2']);
    await page.reload();
    await expect(notice(page)).toBeVisible();
    await checked(page, second, 4);
    expect((await stored(page))[begun.id]?.answers).toEqual({ [first]: { answer: 3 }, [second]: { answer: 2 } });
    await page.getByRole('button', { name: words.en.conflict.keepMine }).click();
    await expect(notice(page)).toBeHidden();
    const answers = Object.values(await stored(page)).map((one) => one.answers[second]);
    expect(answers.toSorted((one, two) => JSON.stringify(one).localeCompare(JSON.stringify(two)))).toEqual([
      { answer: 2 },
      { answer: 4 },
    ]);
  });
});

for (const locale of locales) {
  test.describe(`when two tabs answer the same question differently, in ${locale}`, englishFirst(locale), () => {
    const texts = words[locale].conflict;

    /** Answers a question differently in two tabs. The second receives no storage events, like a frozen tab. */
    async function makeConflict(page: Page): Promise<Page> {
      await storeAll(page, [begun]);
      await openQuestion(page, locale, first);
      const other = await page.context().newPage();
      await other.addInitScript(() => {
        addEventListener('storage', (event) => {
          event.stopImmediatePropagation();
        });
      });
      await openQuestion(other, locale, first);
      await page.keyboard.press('5');
      await storedTexts(page);
      await other.keyboard.press('1');
      await expect(notice(other, locale)).toBeVisible();
      return other;
    }

    test('the later tab reports the conflict, and the earlier version can be used', async ({ page }) => {
      const other = await makeConflict(page);
      await expect(other.locator('[data-announce="assertive"]')).toContainText(texts.text);
      await expect(other.getByText(words[locale].site.notSaved, { exact: true })).toBeVisible();
      expect(await stored(page)).toMatchObject({ [begun.id]: { answers: { [first]: { answer: 5 } } } });
      await other.getByRole('button', { name: texts.takeTheirs }).click();
      await checked(other, first, 5);
      await expect(notice(other, locale)).toHaveCount(0);
      await other.keyboard.press('4');
      expect(await stored(other)).toEqual({ [begun.id]: { label: begun.label, answers: { [first]: { answer: 4 } } } });
    });

    const actions: Record<string, (other: Page) => Promise<unknown>> = {
      'with the button': (other) => other.getByRole('button', { name: texts.keepMine }).click(),
      'after a reload': (other) => other.reload(),
    };

    for (const [how, act] of Object.entries(actions)) {
      test(`both versions are stored ${how}`, async ({ page }) => {
        const other = await makeConflict(page);
        await act(other);
        await checked(other, first, 1);
        await expect(other.getByText(words[locale].site.saved, { exact: true })).toBeAttached();
        await expect(notice(other, locale)).toHaveCount(0);
        const both = await stored(other);
        expect(both[begun.id]).toEqual({ label: begun.label, answers: { [first]: { answer: 5 } } });
        const { [begun.id]: _theirs, ...mine } = both;
        expect(Object.values(mine)).toEqual([{ label: begun.label, answers: { [first]: { answer: 1 } } }]);
        await checked(page, first, 5);
      });
    }
  });
}

test('both assessments can be stored when two tabs choose different targets', async ({ page, context }) => {
  await storeAll(page, [three[0]]);
  await page.goto(addresses.en.result);
  await page.getByText(words.en.results.changeTarget).click();
  const other = await context.newPage();
  await other.addInitScript(() => {
    addEventListener('storage', (event) => {
      event.stopImmediatePropagation();
    });
  });
  await other.goto(addresses.en.result);
  await other.getByText(words.en.results.changeTarget).click();
  await page.locator('input[type="radio"][value="5"]').first().check();
  await storedTexts(page);
  await other.locator('input[type="radio"][value="3"]').first().check();
  await expect(notice(other)).toBeVisible();
  await other.getByRole('button', { name: words.en.conflict.keepMine }).click();
  expect(Object.keys(await storedTexts(other))).toHaveLength(2);
});

test('a note written in another tab appears in the field, and the next key press does not overwrite it', async ({
  page,
  context,
}) => {
  await storeAll(page, [begun]);
  await openQuestion(page, 'en', first);
  const other = await context.newPage();
  await openQuestion(other, 'en', first);
  const field = (tab: Page) => tab.getByLabel(words.en.question.noteLabel);
  await other.getByText(words.en.question.noteOpen).click();
  await expect(field(other)).toBeFocused();
  await other.keyboard.type('letter of May');
  await expect(field(page)).toHaveValue('letter of May');
  await page.getByText(words.en.question.noteOpen).click();
  await field(page).press('End');
  await page.keyboard.type(', and more');
  await expect(field(other)).toHaveValue('letter of May, and more');
});

/** Disables timers of 100 ms or more in this tab, so that the debounce of typing never ends. */
function holdTimers(): void {
  const start = window.setTimeout.bind(window);
  Object.assign(window, {
    setTimeout: (act: () => void, time = 0) => (time < 100 ? start(act, time) : 0),
  });
}

test('a note typed just before another tab deletes the assessment is deleted with it, and not stored in the next one', async ({
  page,
  context,
}) => {
  const [branch, clinic] = three;
  await storeAll(page, [branch, clinic]);
  await page.addInitScript(holdTimers);
  await openQuestion(page, 'en', second);
  await page.getByText(words.en.question.noteOpen).click();
  await expect(page.getByLabel(words.en.question.noteLabel)).toBeFocused();
  await page.keyboard.type('about the branch');
  const other = await context.newPage();
  await other.goto(addresses.en.assessments);
  const reloaded = page.waitForEvent('load');
  await other.getByRole('button', { name: `${words.en.assessments.remove} Harbour branch` }).click();
  await reloaded;
  await page.locator('.page.ready').waitFor();
  await expect(page.getByLabel(words.en.question.noteLabel)).toHaveValue('');
  expect(await storedTexts(page)).toEqual({ [clinic.id]: serializeAssessment(clinic, edition) });
});

const quick = allQuestions.filter((question) => question.quick);
const outsideQuick = allQuestions.find((question) => !question.quick)?.id ?? '';

/** Types a note to a question outside the quick check while another tab shortens the assessment. */
async function shortenMeanwhile(page: Page, locale: (typeof locales)[number]): Promise<void> {
  await storeAll(page, [assessmentWith({ answers: new Map([[quick[0]?.id ?? '', 3]]) })]);
  await openQuestion(page, locale, outsideQuick);
  await page.getByText(words[locale].question.noteOpen).click();
  await expect(page.getByLabel(words[locale].question.noteLabel)).toBeFocused();
  await page.keyboard.type('letter of May');
  const other = await page.context().newPage();
  await other.goto(`${addresses[locale].assess}#setup&mine`);
  await other.locator('input[type="radio"][value="quick"]').check();
}

async function expectShortWithNote(page: Page): Promise<void> {
  const [text = ''] = Object.values(await storedTexts(page));
  expect(JSON.parse(text)).toMatchObject({ scope: 'quick', answers: { [outsideQuick]: { note: 'letter of May' } } });
}

for (const locale of locales) {
  test(
    `a tab continues with the quick check when another tab shortens the assessment, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      const headings = quick.map(({ question }) => question[locale]);
      const heading = page.getByRole('heading', { level: 1 });
      await shortenMeanwhile(page, locale);
      await expect(heading).toContainText(headings[1] ?? '-');
      await page.getByRole('button', { name: words[locale].question.next }).click();
      await expect(heading).toContainText(headings[2] ?? '-');
      await expectShortWithNote(page);
    },
  );
}

test('a note typed just before another tab shortens the assessment is stored, and the scope stays quick', async ({
  page,
}) => {
  await page.addInitScript(holdTimers);
  await shortenMeanwhile(page, 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(quick[1]?.question.en ?? '-');
  await page.goto(addresses.en.privacy);
  await expectShortWithNote(page);
});

test(
  'deleting everything waits for the change of another tab, and then removes all data',
  { tag: '@extensive' },
  async ({ page, context }) => {
    await storeAll(page, [begun]);
    await page.goto(addresses.en.privacy);
    const other = await context.newPage();
    await other.goto(addresses.en.method);
    // The other tab holds the storage lock, as while it makes a change.
    await other.evaluate(() => {
      const { promise: end, resolve: finish } = Promise.withResolvers<null>();
      Object.assign(window, { finish });
      return new Promise<void>((taken) => {
        void navigator.locks.request('focal:/:revision', () => {
          taken();
          return end;
        });
      });
    });
    await page.getByRole('button', { name: privacyEn.deleteButton }).click();
    await page.getByRole('button', { name: privacyEn.deleteConfirm, exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('main').getByText(privacyEn.deleted)).toBeHidden();
    await other.evaluate((id) => {
      localStorage.setItem(`focal:/:assessment:${id}`, localStorage.getItem(`focal:/:assessment:${id}`) ?? '');
      localStorage.setItem('focal:/:revision', '1');
      (window as unknown as { finish: (end: null) => void }).finish(null);
    }, begun.id);
    await expect(page.getByRole('main').getByText(privacyEn.deleted)).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  },
);

test('a tab that does not yet see the deletion waits, and restores nothing', async ({ page, context }) => {
  await storeAll(page, [begun]);
  await page.goto(addresses.en.privacy);
  await page.getByRole('button', { name: privacyEn.deleteButton }).click();
  await page.getByRole('button', { name: privacyEn.deleteConfirm, exact: true }).click();
  await expect(page.getByRole('main').getByText(privacyEn.deleted)).toBeVisible();
  const other = await context.newPage();
  await other.goto(addresses.en.method);
  expect(await other.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name))).toEqual([
    'focal:/:revision:1',
  ]);
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
