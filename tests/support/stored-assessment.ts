import type { Page } from '@playwright/test';

import type { Assessment } from '#domain/assessment.ts';
import { editionOf } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';

import { questionnaire } from './questionnaire.ts';

/** The edition of the real questionnaire. */
export const edition = editionOf(questionnaire);

/** Stores an assessment as the current one before the next page opens. */
export async function store(page: Page, assessment: Assessment): Promise<void> {
  await storeText(page, assessment.id, serializeAssessment(assessment, edition));
}

/** Stores assessments before the next page opens. The first is current. */
export async function storeAll(page: Page, assessments: readonly Assessment[]): Promise<void> {
  await storeTexts(
    page,
    assessments.map((assessment) => [assessment.id, serializeAssessment(assessment, edition)]),
  );
}

/** Stores that `before` is the previous assessment of `now`, before each page opens. */
export async function storePrevious(page: Page, now: Assessment, before: Assessment): Promise<void> {
  await page.addInitScript(
    ([key, id]) => {
      if (location.protocol !== 'about:') localStorage.setItem(key, id);
    },
    [`focal:/:previous:${now.id}`, before.id] as const,
  );
}

/** Stores the record of a workshop before each page opens. */
export async function storeWorkshop(page: Page, text: string): Promise<void> {
  await page.addInitScript((record) => {
    if (location.protocol !== 'about:') localStorage.setItem('focal:/:workshop', record);
  }, text);
}

/** Stores any text as the current assessment, once, before the next page opens. */
export async function storeText(page: Page, id: string, text: string): Promise<void> {
  await storeTexts(page, [[id, text]]);
}

/** Stores any texts as assessments, by id, once, before the next page opens. The first is current. */
export async function storeTexts(page: Page, texts: readonly (readonly [string, string])[]): Promise<void> {
  await page.addInitScript((stored) => {
    if (location.protocol === 'about:' || sessionStorage.getItem('stored') !== null) return;
    sessionStorage.setItem('stored', 'once');
    for (const [id, text] of stored) localStorage.setItem(`focal:/:assessment:${id}`, text);
    localStorage.setItem('focal:/:current', stored[0]?.[0] ?? '');
  }, texts);
}

/** The texts of the stored assessments, by id, once every tab has flushed its changes. */
export async function storedTexts(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    await navigator.locks.request('focal:/:revision', () => null);
    const prefix = 'focal:/:assessment:';
    const entries = Array.from({ length: localStorage.length }, (_none, index): [string, string] => {
      const key = localStorage.key(index) ?? '';
      return [key, localStorage.getItem(key) ?? ''];
    });
    return Object.fromEntries(
      entries.filter(([key]) => key.startsWith(prefix)).map(([key, text]) => [key.slice(prefix.length), text]),
    );
  });
}
