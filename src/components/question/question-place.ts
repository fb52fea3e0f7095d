/** Position of a question in the assessment, and the navigation to its neighbours. */
export interface QuestionPlace {
  /** True for the first question, which explains who counts as a customer. */
  readonly isFirst: boolean;
  /** Area, number and total in words. */
  readonly position: string;
  /** Address of the previous question; for the first question, of the start page. */
  readonly previousHref: string;
  readonly nextLabel: string;
}
