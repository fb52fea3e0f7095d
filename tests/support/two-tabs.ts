import type { BrowserContext, Page } from '@playwright/test';

import { allQuestions } from './questionnaire.ts';
import { openQuestion, words } from './site.ts';
import { storedTexts } from './stored-assessment.ts';

/** Outcomes of answering in two tabs at the same time. */
export interface TwoTabRun {
  readonly changes: number;
  /** Answers that a tab no longer showed before its next answer, or that were not stored in the end. */
  readonly lost: number;
  /** Tabs that asked the user to resolve a conflict. */
  readonly conflicts: number;
  /** Stored assessments in the end. Both tabs answer the same one. */
  readonly assessments: number;
}

/** Chooses answers faster than a user could. @returns The number of answers lost before the last, and the last. */
function chooseMany(page: Page, times: number): Promise<{ lost: number; last: number }> {
  return page.evaluate(async (count) => {
    const options = [...document.querySelectorAll<HTMLInputElement>('main input[type="radio"]')].slice(0, 5);
    let [lost, last] = [0, -1];
    for (let turn = 0; turn < count; turn++) {
      const before = options.findIndex((option) => option.checked);
      if (last >= 0 && before !== last) lost += 1;
      last = (Math.max(before, 0) + 1 + (turn % 3)) % 5;
      options[last]?.click();
      await new Promise((resolve) => setTimeout(resolve, turn % 4));
    }
    return { lost, last: last + 1 };
  }, times);
}

/**
 * Answers two questions of one assessment in two tabs at the same time.
 *
 * @param origin - Address of the site, with a slash at the end.
 */
export async function runTwoTabs(context: BrowserContext, origin: string, changes: number): Promise<TwoTabRun> {
  const [first = '', second = ''] = allQuestions.map(({ id }) => id);
  const [page, other] = [await context.newPage(), await context.newPage()];
  await openQuestion(page, 'en', first, origin);
  await page.keyboard.press('3');
  await storedTexts(page);
  await openQuestion(other, 'en', second, origin);
  const [here, there] = await Promise.all([chooseMany(page, changes / 2), chooseMany(other, changes / 2)]);
  const texts = Object.values(await storedTexts(page));
  const { answers } = JSON.parse(texts[0] ?? '') as { answers: Record<string, { answer: number } | undefined> };
  const isStored = answers[first]?.answer === here.last && answers[second]?.answer === there.last;
  const conflicts = await Promise.all([page, other].map((tab) => tab.getByText(words.en.conflict.text).count()));
  return {
    changes,
    lost: here.lost + there.lost + (isStored ? 0 : 1),
    conflicts: conflicts.filter((count) => count > 0).length,
    assessments: texts.length,
  };
}
