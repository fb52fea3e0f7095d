import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { resultOf } from '#domain/result.ts';

import { sampleAssessments } from './assessments.ts';
import { questionnaire } from './questionnaire.ts';

/** Where the golden results are kept. */
export const goldenResultsFile = fileURLToPath(new URL('../golden/results.json', import.meta.url));

const decimals = 9;

/** The golden results as they were last accepted, by the name of the assessment. */
export function acceptedResults(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(goldenResultsFile, 'utf8')) as Record<string, unknown>;
}

/**
 * The results of the sample assessments as the domain computes them now, ready for JSON: numbers rounded to nine
 * decimals, patterns and topics that stand elsewhere in full by their ids.
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
