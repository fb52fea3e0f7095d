import type { Page } from '@playwright/test';

import { editionOf } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved-assessment.ts';
import type { Assessment } from '#domain/assessment.ts';

import { questionnaire } from './questionnaire.ts';

/** The edition that the site asks. */
export const edition = editionOf(questionnaire);

/** Puts an assessment where the site keeps the current one, before its next page opens. */
export async function store(page: Page, assessment: Assessment): Promise<void> {
  await storeText(page, assessment.id, serializeAssessment(assessment, edition));
}

/** Puts any text where the site keeps the current assessment, once, before its next page opens. */
export async function storeText(page: Page, id: string, text: string): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (location.protocol === 'about:' || sessionStorage.getItem('stored') !== null) return;
      sessionStorage.setItem('stored', 'once');
      localStorage.setItem(`focal:/:assessment:${key}`, value ?? '');
      localStorage.setItem('focal:/:current', key ?? '');
    },
    [id, text],
  );
}

/** The stored assessments, by id, as they stand in the browser. */
export async function storedTexts(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
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
