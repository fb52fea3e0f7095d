/** Place of a question in the assessment, and the ways to its neighbours. */
export interface QuestionPlace {
  /** True for the first question, which explains who counts as a customer. */
  readonly isFirst: boolean;
  /** Area, number and total in words. */
  readonly position: string;
  /** Address of the question before; that of the start page for the first. */
  readonly previousHref: string;
  readonly nextLabel: string;
}
