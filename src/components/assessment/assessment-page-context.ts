import { createContext } from 'svelte';

import type { Locale } from '#domain/locale.ts';
import type { Texts } from '#i18n/en/index.ts';
import type { AssessmentContent } from '#page-data/assessment-content.ts';
import type { AssessmentState } from '#state/assessment.svelte.ts';

/** Texts of the page with the questions. */
export type AssessmentPageTexts = Pick<
  Texts,
  'site' | 'setup' | 'question' | 'check' | 'errors' | 'torn' | 'entry' | 'resume'
> & {
  readonly landing: Pick<Texts['landing'], 'startOver' | 'startOverQuestion' | 'startOverUnsaved' | 'startOverConfirm'>;
  readonly results: Pick<Texts['results'], 'level'>;
  readonly assessments: Pick<Texts['assessments'], 'unnamed'>;
};

/** Data of the page with the questions. Only the state of `assessment` changes while the page is open. */
export interface AssessmentPageData {
  readonly content: AssessmentContent;
  readonly texts: AssessmentPageTexts;
  readonly locale: Locale;
  readonly assessment: AssessmentState;
  /** Addresses of the start page and of the result. */
  readonly landingHref: string;
  readonly resultHref: string;
}

export const [getAssessmentPage, setAssessmentPage] = createContext<AssessmentPageData>();
