import type { Scope } from '#domain/questionnaire.ts';

/** Result of the previous assessment, which the current one repeats. */
export interface PreviousResult {
  /** Score of every unit by its id: unrounded, 1 to 5; null if the unit had none. */
  readonly scores: ReadonlyMap<string, number | null>;
  /** Scope of the scores. */
  readonly scope: Scope;
  /** Date of its last change, formatted. */
  readonly date: string;
  /** Sentence with the overall score; empty if there is none. */
  readonly inWords: string;
}
