/** The sizes of paper that the report is made for, the first unless the browser suggests the second. */
export const papers = ['a4', 'letter'] as const;

/** A size of paper. */
export type Paper = (typeof papers)[number];

/** What the reader has chosen about the report. */
export interface ReportChoices {
  /** Whether only the two pages for a meeting are wanted. */
  readonly isSummary: boolean;
  readonly paper: Paper;
  readonly hasName: boolean;
  readonly hasAnswers: boolean;
  /** Counts only with the answers, beside which the notes stand. */
  readonly hasNotes: boolean;
  readonly hasLink: boolean;
}

/** What is chosen for a reader whose browser has these languages. Letter is the paper of the United States and Canada. */
export function usualChoices(language: string): ReportChoices {
  return {
    isSummary: true,
    paper: /-(?:US|CA)$/.test(language) ? 'letter' : 'a4',
    hasName: true,
    hasAnswers: true,
    hasNotes: true,
    hasLink: false,
  };
}
