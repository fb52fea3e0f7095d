import { emptyAssessment, type Answer, type Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';

/**
 * Answers of a fictional company with 20 employees. It is close to its customers, but has a small budget for them.
 * Each line is an area, and each group of signs a topic. A sign is an answer: `1` to `5`, `?` for don't know, `-` for
 * does not apply.
 */
const signs = `
  4333 3322 3244
  2232 3-21 1323
  4433 3342 5443
  3324 4333 231?`;

const notRatings: Readonly<Record<string, Answer>> = { '?': 'dont-know', '-': 'not-applicable' };

/**
 * Creates the assessment for the example result.
 *
 * @param edition - The current edition; the example answers each of its questions.
 */
export function exampleAssessment({ areas, questions }: Edition): Assessment {
  const answers = [...signs.replaceAll(/\s/g, '')].map((sign) => notRatings[sign] ?? (Number(sign) as Answer));
  return {
    ...emptyAssessment('full', areas),
    id: '4d0f3b52-8a61-4c9e-b7d5-1e2f9a6c7b30',
    created: '2026-11-02T08:00:00.000Z',
    updated: '2026-11-14T12:00:00.000Z',
    label: 'Bryggen Teknikk AS',
    sector: 'manufacturing',
    role: 'leadership',
    responses: Object.fromEntries(questions.map(({ id }, index) => [id, { answer: answers[index] }])),
  };
}
