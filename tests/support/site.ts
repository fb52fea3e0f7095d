import type { Page } from '@playwright/test';

import type { Locale } from '#domain/locale.ts';
import { textsIn } from '#i18n/texts.ts';

/** The addresses of the pages in each language, relative to the root of the site. */
export const addresses = {
  en: {
    landing: 'en/',
    assess: 'en/assess/',
    result: 'en/result/',
    report: 'en/report/',
    assessments: 'en/assessments/',
    portfolio: 'en/portfolio/',
    compare: 'en/compare/',
    workshop: 'en/workshop/',
    method: 'en/method/',
    privacy: 'en/privacy/',
    paper: 'en/paper/',
    paperQuick: 'en/paper/quick/',
    accessibility: 'en/accessibility/',
  },
  nb: {
    landing: 'nb/',
    assess: 'nb/vurdering/',
    result: 'nb/resultat/',
    report: 'nb/rapport/',
    assessments: 'nb/vurderinger/',
    portfolio: 'nb/portefolje/',
    compare: 'nb/sammenlign/',
    workshop: 'nb/gruppe/',
    method: 'nb/metode/',
    privacy: 'nb/personvern/',
    paper: 'nb/papirskjema/',
    paperQuick: 'nb/papirskjema/hurtigsjekk/',
    accessibility: 'nb/tilgjengelighet/',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** Opens a question and waits until the page is interactive. */
export async function openQuestion(page: Page, locale: Locale, question: string, origin = ''): Promise<void> {
  await page.goto(`${origin}${addresses[locale].assess}#q=${question}`);
  await page.locator(`input[name="${question}"]`).first().waitFor();
  await page.locator('.page.ready').waitFor();
}

/** Waits until the page has loaded the module that backs up the entries, the last request on a first visit. */
export async function backupLoaded(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/backup.')),
  );
}

/** The interface texts of a language. */
export const words = { en: textsIn('en'), nb: textsIn('nb') };
