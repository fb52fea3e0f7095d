import type { Scope } from '#domain/questionnaire.ts';

/** Result of the previous assessment: the one that the current assessment repeats. */
export interface PreviousResult {
  /** Score of every unit, by unit id: 1 to 5, unrounded; null if the unit had no score. */
  readonly scores: ReadonlyMap<string, number | null>;
  /** Scope of the scores. */
  readonly scope: Scope;
  /** Date when the previous assessment was last changed, formatted. */
  readonly date: string;
  /** Sentence with the previous overall score; empty if there is no score. */
  readonly inWords: string;
}
