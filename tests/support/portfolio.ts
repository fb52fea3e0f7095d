import type { Answer, Assessment } from '#domain/assessment.ts';
import { currentEdition, linkEditions } from '#domain/link/link-editions.ts';

import { assessmentWith } from './assessments.ts';
import { payloadOf } from './links.ts';
import { seededRandom } from './seeded-random.ts';

const towns = ['Ålesund', 'Bergen', 'Drammen', 'Fredrikstad', 'Hamar', 'Kristiansund', 'Oslo', 'Tromsø'];
const sectors = ['bank', 'clinic', 'public-service', null];
const questions = linkEditions[currentEdition]?.questions ?? [];
const roles = ['leadership', 'middle-manager', null];

/** Assessments of branches as a head office gathers them, the same each time and no two the same. */
export function branches(count: number): Assessment[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_none, place) => {
    const usual = 1 + random.below(4);
    const answer = (): Answer => (random.below(12) === 0 ? 'dont-know' : ((usual + random.below(2)) as Answer));
    return assessmentWith({
      label: `${random.oneOf(towns)} branch ${place + 1}`,
      updated: `2026-${String(1 + random.below(10)).padStart(2, '0')}-15T09:30:00.000Z`,
      sector: random.oneOf(sectors),
      role: random.oneOf(roles),
      scope: random.below(5) === 0 ? 'quick' : 'full',
      answers: new Map(questions.map((id) => [id, answer()])),
    });
  });
}

/** A mail with a link to each result in a line of its own. */
export function linksTo(assessments: readonly Assessment[]): string {
  return assessments.map((one) => `https://host.example/en/result/#r=${payloadOf(one)}`).join('\n');
}
