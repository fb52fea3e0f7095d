import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { resultOf } from '#domain/result.ts';

import { sampleAssessments } from './assessments.ts';
import { questionnaire } from './questionnaire.ts';

/** Path of the golden results. */
export const goldenResultsFile = fileURLToPath(new URL('../golden/results.json', import.meta.url));

const decimals = 9;

/** The approved results, by name of the sample assessment. */
export function acceptedResults(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(goldenResultsFile, 'utf8')) as Record<string, unknown>;
}

/**
 * The current results of the sample assessments, by name, ready for JSON. Numbers are rounded to nine decimals.
 * Patterns, strengths and weaknesses are reduced to their ids.
 */
export function computedResults(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(sampleAssessments(questionnaire)).map(([name, assessment]) => {
      const { patterns, balance, ...result } = resultOf(questionnaire, assessment);
      const named = {
        ...result,
        patterns: patterns.map(({ id }) => id),
        balance: {
          strengths: balance.strengths.map(({ id }) => id),
          weaknesses: balance.weaknesses.map(({ id }) => id),
        },
      };
      return [name, JSON.parse(JSON.stringify(named, rounded))];
    }),
  );
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(decimals)) : value;
}
