import { expect, test } from 'vitest';

import type { GatherProblem } from '#domain/gathered-results.ts';
import { gatherEn } from '#i18n/en/gather.ts';
import { gatherNb } from '#i18n/nb/gather.ts';
import { gatherProblemWords, addedWords } from '#words/gather.ts';

const cases: readonly (readonly [GatherProblem, string, string])[] = [
  [{ code: 'no-link' }, gatherEn.noLink, gatherNb.noLink],
  [
    { code: 'damaged', file: null, place: 3, total: 5 },
    `Link 3 of 5 ${gatherEn.damaged}`,
    `Lenke 3 av 5 ${gatherNb.damaged}`,
  ],
  [
    { code: 'newer-version', file: 'all.json', place: 2, total: 3 },
    `Number 2 of 3 in all.json ${gatherEn.newer}`,
    `Nummer 2 av 3 i all.json ${gatherNb.newer}`,
  ],
  [
    { code: 'text-too-long', limit: 4_000_000 },
    'The text is longer than 4 million characters. Paste it in parts.',
    'Teksten har mer enn 4 millioner tegn. Lim den inn i flere deler.',
  ],
  [
    { code: 'too-many', count: 1, limit: 6 },
    'One more result was found, but there is room for only 6.',
    'Det var ett resultat til, men her er det bare plass til 6.',
  ],
  [
    { code: 'file', file: 'all.json', reason: { code: 'damaged', parts: [2, 5], total: 9 } },
    'all.json contains 9 assessments, but numbers 2 and 5 could not be read. Nothing has been added from it.',
    'all.json inneholder 9 vurderinger, men nummer 2 og 5 kunne ikke leses. Ingenting er lagt til fra den.',
  ],
  [
    { code: 'file', file: 'all.json', reason: { code: 'damaged', parts: [2], total: 9 } },
    'all.json contains 9 assessments, but number 2 could not be read. Nothing has been added from it.',
    'all.json inneholder 9 vurderinger, men nummer 2 kunne ikke leses. Ingenting er lagt til fra den.',
  ],
  [
    { code: 'file', file: 'one.json', reason: { code: 'damaged', parts: [1], total: 1 } },
    `one.json ${gatherEn.fileProblems.damaged}`,
    `one.json ${gatherNb.fileProblems.damaged}`,
  ],
];

test('a file name with direction marks or right-to-left letters reorders nothing in the message', () => {
  const problem = { code: 'damaged', place: 1, total: 1 } as const;
  const message = (file: string) => gatherProblemWords({ ...problem, file }, gatherEn, 'en');
  expect(message('\u202enosj.exe\u2069')).toBe(`nosj.exe ${gatherEn.damaged}`);
  expect(message('סניף 3.json')).toBe(`\u2068סניף 3.json\u2069 ${gatherEn.damaged}`);
});

test.each(cases)('gatherProblemWords describes %j', (problem, en, nb) => {
  expect(gatherProblemWords(problem, gatherEn, 'en')).toBe(en);
  expect(gatherProblemWords(problem, gatherNb, 'nb')).toBe(nb);
});

test.each([
  [{ added: 0, repeated: 0 }, '', ''],
  [{ added: 1, repeated: 0 }, 'One result has been added.', 'Ett resultat er lagt til.'],
  [
    { added: 3, repeated: 1 },
    '3 results have been added. One result had already been added.',
    '3 resultater er lagt til. Ett resultat var allerede lagt til.',
  ],
  [{ added: 0, repeated: 2 }, '2 results had already been added.', '2 resultater var allerede lagt til.'],
])('addedWords counts %j', (counts, en, nb) => {
  expect(addedWords(counts, gatherEn, 'en')).toBe(en);
  expect(addedWords(counts, gatherNb, 'nb')).toBe(nb);
});
