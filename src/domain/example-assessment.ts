import { emptyAssessment, type Answer, type Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';

/**
 * Answers of an invented firm of 20 people: close to its customers, but with a small budget for them.
 * One line per area, one group of signs per topic: `1` to `5`, `?` don't know, `-` does not apply.
 */
const signs = `
  4333 3322 3244
  2232 3-21 1323
  4433 3342 5443
  3324 4333 231?`;

const notRatings: Readonly<Record<string, Answer>> = { '?': 'dont-know', '-': 'not-applicable' };

/**
 * The assessment behind the example result.
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
    responses: Object.fromEntries(questions.map(({ id }, place) => [id, { answer: answers[place] }])),
  };
}
