import type { Component } from 'svelte';

import type { Scope } from '#domain/questionnaire.ts';
import type { Scores } from '#domain/scoring.ts';

/** The result that an assessment repeats, and what shows it. */
interface PreviousResult {
  /** Unrounded, of every unit by its id; null where it had none. */
  readonly scores: ReadonlyMap<string, number | null>;
  /** What the scores cover. */
  readonly scope: Scope;
  /** When it was answered last, in words. */
  readonly date: string;
  /** What the strip says of it to those who cannot see it; empty where it has no overall score. */
  readonly inWords: string;
  readonly StripMark: Component;
  readonly Sentence: Component<{ scope: Scope }>;
  readonly LegendEntry: Component;
  readonly UnitLine: Component<{ unit: Pick<Scores['overall'], 'id' | 'score'> }>;
}

/** It is empty where an assessment repeats none. All that shows it is fetched with it. */
export type Previous = Partial<PreviousResult>;
