import fc from 'fast-check';

import type { Answer, Assessment } from '#domain/assessment.ts';
import { currentEdition, linkEditions } from '#domain/link/link-editions.ts';

import { assessmentWith } from './assessments.ts';
import { payloadOf } from './links.ts';

const towns = ['Ålesund', 'Bergen', 'Drammen', 'Fredrikstad', 'Hamar', 'Kristiansund', 'Oslo', 'Tromsø'];
const sectors = ['bank', 'clinic', 'public-service', null];
const questions = linkEditions[currentEdition]?.questions ?? [];
const roles = ['leadership', 'middle-manager', null];

/** Answers at one level or the next, of which one in twelve is “don’t know”. */
const anyAnswers = fc.constantFrom(1, 2, 3, 4).chain((level) => {
  const anyAnswer = fc.oneof(
    { weight: 11, arbitrary: fc.constantFrom(level as Answer, (level + 1) as Answer) },
    { weight: 1, arbitrary: fc.constant<Answer>('dont-know') },
  );
  return fc.array(anyAnswer, { minLength: questions.length, maxLength: questions.length });
});

const anyBranch = fc.record({
  town: fc.constantFrom(...towns),
  month: fc.integer({ min: 1, max: 10 }),
  sector: fc.constantFrom(...sectors),
  role: fc.constantFrom(...roles),
  scope: fc.constantFrom('full', 'full', 'full', 'full', 'quick'),
  answers: anyAnswers,
});

/** Different assessments of branches, as a head office collects them; the same in each run. */
export function branches(count: number): Assessment[] {
  return fc.sample(anyBranch, { seed: 7, numRuns: count }).map(({ town, month, answers, ...context }, place) =>
    assessmentWith({
      ...context,
      label: `${town} branch ${place + 1}`,
      updated: `2026-${String(month).padStart(2, '0')}-15T09:30:00.000Z`,
      answers: new Map(questions.map((id, index) => [id, answers[index] ?? 'dont-know'])),
    }),
  );
}

/** An email with a link to each result on its own line. */
export function linksTo(assessments: readonly Assessment[]): string {
  return assessments.map((one) => `https://host.example/en/result/#r=${payloadOf(one)}`).join('\n');
}
