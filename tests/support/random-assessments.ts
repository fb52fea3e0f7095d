import type { Answer, Assessment, Target } from '#domain/assessment.ts';
import { currentEdition, linkEditions, type LinkEdition } from '#domain/link/link-editions.ts';

import type { SeededRandom } from './seeded-random.ts';

const edition = currentOne();
const answers: readonly Answer[] = [1, 2, 3, 4, 5, 'not-applicable', 'dont-know'];
const targets: readonly Target[] = [3, 4, 5];
const milliseconds = { first: Date.UTC(2015, 0, 1), last: Date.UTC(2205, 0, 1) };

/** Letters of one, two, three and four bytes each, all of them composed, so that any row of them is. */
const scripts = ['abcXYZ09&%#+=', 'æøåÆØÅéß', '日本語€→', '🙂🏔️'].map((letters) => [...letters]);

/** Any assessment that the site could hold, also with answers outside its scope and dates that no link can carry. */
export function randomAssessment(random: SeededRandom): Assessment {
  const target = random.below(3) === 0 ? null : random.oneOf(targets);
  // Every so often most questions are open.
  const open = random.oneOf([0, 1, 1, 6]);
  return {
    id: '5a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50',
    created: '2026-11-02T08:00:00.000Z',
    updated: new Date(random.below(milliseconds.last - milliseconds.first) + milliseconds.first).toISOString(),
    label: random.below(2) === 0 ? null : randomLabel(random),
    sector: random.oneOf([null, ...edition.sectors]),
    role: random.oneOf([null, ...edition.roles]),
    scope: random.oneOf(['full', 'quick']),
    targets: Object.fromEntries(edition.areas.map((area) => [area, target ?? random.oneOf(targets)])),
    responses: Object.fromEntries(
      edition.questions.flatMap((id) =>
        random.below(7) < open ? [] : [[id, { answer: random.oneOf(answers), note: 'stays here' }]],
      ),
    ),
  };
}

/** 1 to 60 characters of one script, with words in it. */
function randomLabel(random: SeededRandom): string {
  const script = random.oneOf(scripts);
  const letters = Array.from({ length: 1 + random.below(60) }, () =>
    random.oneOf(random.below(6) === 0 ? ' ' : script),
  );
  return letters.join('').trim() || 'A';
}

function currentOne(): LinkEdition {
  const found = linkEditions[currentEdition];
  if (found === undefined) throw new Error('the current edition is not registered');
  return found;
}
