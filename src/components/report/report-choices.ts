/** Paper sizes of the report. */
export const papers = ['a4', 'letter'] as const;

/** A paper size. */
export type Paper = (typeof papers)[number];

/** The user's choices for the report. */
export interface ReportChoices {
  /** True for the two pages for a meeting, false for the full report. */
  readonly isSummary: boolean;
  readonly paper: Paper;
  readonly hasName: boolean;
  readonly hasAnswers: boolean;
  /** Has an effect only with `hasAnswers`, because notes are printed below the answers. */
  readonly hasNotes: boolean;
  readonly hasLink: boolean;
}

/** @param language - BCP 47 tag. For the United States and Canada the paper size is Letter, otherwise A4. */
export function defaultChoices(language: string): ReportChoices {
  return {
    isSummary: true,
    paper: /-(?:US|CA)$/.test(language) ? 'letter' : 'a4',
    hasName: true,
    hasAnswers: true,
    hasNotes: true,
    hasLink: false,
  };
}
