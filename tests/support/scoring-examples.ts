import { readFileSync } from 'node:fs';

import type { Answer, Answers } from '#domain/assessment.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** The expected figures of a unit. */
export interface ExampleUnit {
  readonly state: 'scored' | 'insufficient' | 'not-applicable';
  /** Exact fraction, such as `31/7`; absent if not scored. */
  readonly score?: string;
  readonly level?: number;
  readonly provisional?: boolean;
  /** Exact fraction; topics only. */
  readonly coverage?: string;
  /** Lowest and highest possible score, six decimals; only if provisional and scored. */
  readonly range?: readonly [number, number];
}

/** A worked example: answers, and the expected results with target 4 everywhere. */
export interface ScoringExample {
  readonly id: string;
  readonly title: string;
  readonly scope: Scope;
  readonly answers: Readonly<Record<string, Answer>>;
  /** By unit id. */
  readonly units: Readonly<Record<string, ExampleUnit>>;
  readonly improvements: readonly { readonly question: string; readonly priority: number }[];
  readonly findOut: readonly string[];
  readonly patterns: readonly string[];
}

const file = new URL('../golden/scoring-examples.json', import.meta.url);

/** The worked examples. An independent implementation computed them in exact fractions. */
export const scoringExamples = (JSON.parse(readFileSync(file, 'utf8')) as { examples: ScoringExample[] }).examples;

/** The answers of an example as domain values. */
export function answersOfExample(example: ScoringExample): Answers {
  return new Map(Object.entries(example.answers));
}

/** The value of a fraction such as `31/7`. */
export function numberOf(fraction: string): number {
  const [numerator = Number.NaN, denominator = 1] = fraction.split('/').map(Number);
  return numerator / denominator;
}
