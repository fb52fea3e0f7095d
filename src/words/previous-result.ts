import type { Scope } from '#domain/questionnaire.ts';

/** The result that an assessment repeats. */
export interface PreviousResult {
  /** Unrounded, 1 to 5, of every unit by its id; null where it had none. */
  readonly scores: ReadonlyMap<string, number | null>;
  /** What the scores cover. */
  readonly scope: Scope;
  /** When it was answered last, in words. */
  readonly date: string;
  /** The overall score in words; empty where there is none. */
  readonly inWords: string;
}
