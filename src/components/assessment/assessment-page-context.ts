import { createContext } from 'svelte';

import type { Locale } from '#domain/locale.ts';
import type { AssessmentContent } from '#page-data/assessment-content.ts';
import type { AssessmentTexts } from '#page-data/assessment-texts.ts';
import type { SyncedAssessment } from '#state/synced-assessment.svelte.ts';

/** Data of the assessment page. Only the state of `assessment` changes while the page is open. */
export interface AssessmentPageData {
  readonly content: AssessmentContent;
  readonly texts: AssessmentTexts;
  readonly locale: Locale;
  readonly assessment: SyncedAssessment;
  /** Address of the start page. */
  readonly landingHref: string;
  /** Address of the result page. */
  readonly resultHref: string;
}

export const [getAssessmentPage, setAssessmentPage] = createContext<AssessmentPageData>();
