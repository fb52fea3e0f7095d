import { describe, expect, test } from 'vitest';

import type { Assessment } from '#domain/assessment.ts';
import { currentEdition, linkEditions, type LinkEdition } from '#domain/link/link-editions.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { serializeAssessments } from '#domain/saved/saved-assessments.ts';
import { GatheredResults, textLimit } from '#state/gathered-results.svelte.ts';

import { assessmentWith } from '../../support/assessments.ts';
import { payloadOf } from '../../support/links.ts';

const { questions, quick, ...ids } = linkEditions[currentEdition] as LinkEdition;
const edition = {
  ...ids,
  questions: questions.map((id) => ({ id, quick: quick.includes(id), allowsNotApplicable: false })),
};
const three = ['Harbour branch', 'Hillside clinic', null].map((label, place) =>
  assessmentWith({
    id: `${place}a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50`,
    label,
    answers: new Map([['fin-budget', 'dont-know']]),
  }),
) as [Assessment, Assessment, Assessment];
const [one, two, last] = three.map(payloadOf) as [string, string, string];
const fileOf = (name: string, text: string) => new File([text], name);
const bundle = fileOf('all.json', serializeAssessments(three, edition));

function opened(limit = 6) {
  const gathered = new GatheredResults(edition, limit);
  return { gathered, keys: () => gathered.results.map(({ key }) => key) };
}

test('results from links, files and assessments of this device are gathered together', async () => {
  const { gathered, keys } = opened();
  expect(gathered.paste(`#r=${two}`)).toBe(1);
  expect(gathered.add(three.slice(2))).toBe(1);
  expect(await gathered.open([fileOf('one.json', serializeAssessment(three[0], edition))])).toBe(1);
  expect(keys()).toEqual([two, last, one]);
  expect(gathered.problems).toEqual([]);
});

test('adding an empty list of assessments reports no problem', () => {
  const { gathered, keys } = opened();
  expect(gathered.add([])).toBe(0);
  expect(keys()).toEqual([]);
  expect(gathered.problems).toEqual([]);
});

describe('opening files', () => {
  test('adds all results of a file except those that are gathered already', async () => {
    const { gathered, keys } = opened();
    gathered.paste(`#r=${two}`);
    expect(await gathered.open([bundle])).toBe(2);
    expect(keys()).toEqual([two, one, last]);
    expect(gathered.problems).toEqual([]);
    expect(gathered.addedCounts).toEqual({ added: 2, repeated: 1 });
  });

  test('reports unreadable files, and adds the others', async () => {
    const { gathered, keys } = opened();
    const damaged = serializeAssessments(three, edition).replace('"Hillside clinic"', '2');
    const files = [
      fileOf('cut-off.json', '{"format":'),
      bundle,
      fileOf('hurt.json', damaged),
      fileOf('big.json', 'x'.repeat(3e5)),
    ];
    expect(await gathered.open(files)).toBe(3);
    expect(keys()).toEqual([one, two, last]);
    expect(gathered.problems).toEqual([
      { code: 'file', file: 'cut-off.json', reason: { code: 'not-json' } },
      { code: 'file', file: 'hurt.json', reason: { code: 'damaged', parts: [2], total: 3 } },
      { code: 'file', file: 'big.json', reason: { code: 'too-large' } },
    ]);
  });

  test('adds results up to the limit when a file has more', async () => {
    const { gathered, keys } = opened(2);
    expect(await gathered.open([bundle])).toBe(2);
    expect(keys()).toEqual([one, two]);
    expect(gathered.problems).toEqual([{ code: 'too-many', count: 1, limit: 2 }]);
  });
});

test('the counts of added results stay until results are removed or replaced', () => {
  const { gathered } = opened();
  gathered.replace(`#r=${one} #r=${one}`, []);
  expect(gathered.addedCounts).toBeNull();
  gathered.paste(`#r=${one} #r=${two} #r=${last} #r=040g`);
  expect(gathered.addedCounts).toEqual({ added: 2, repeated: 1 });
  gathered.remove((key) => key !== last);
  expect(gathered.addedCounts).toBeNull();
  expect(gathered.results.map(({ key }) => key)).toEqual([last]);
});

test('problems are cleared when results are added again', () => {
  const { gathered } = opened();
  gathered.paste('nothing');
  expect(gathered.problems).toEqual([{ code: 'no-link' }]);
  gathered.paste(`#r=${one}`);
  expect(gathered.problems).toEqual([]);
});

test('results can be renamed, moved and removed', () => {
  const { gathered, keys } = opened();
  gathered.paste(`#c=${one}.${two}.${last}`);
  gathered.rename(one, 'Kai');
  expect(gathered.results.map(({ label }) => label)).toEqual(['Kai', 'Hillside clinic', null]);
  gathered.move(last, -1);
  expect(keys()).toEqual([one, last, two]);
  gathered.move(one, 1);
  expect(keys()).toEqual([last, one, two]);
  gathered.move(last, -1);
  gathered.move(two, 1);
  expect(keys()).toEqual([last, one, two]);
  gathered.remove((key) => key === one);
  expect(keys()).toEqual([last, two]);
});

test('a text over the limit is ignored, and every damaged link of a shorter text is reported', () => {
  const { gathered, keys } = opened();
  expect(gathered.paste(`#r=${one} `.padEnd(textLimit + 1))).toBe(0);
  expect(gathered.problems).toEqual([{ code: 'text-too-long', limit: textLimit }]);
  expect(gathered.paste(`#r=${one} `.padEnd(textLimit))).toBe(1);
  expect(keys()).toEqual([one]);
  expect(gathered.paste('#r=040g\n'.repeat(200_000))).toBe(0);
  expect(gathered.problems).toHaveLength(200_000);
});

describe('relink', () => {
  test('gives a result the name and the key of its link with that name, at its place', () => {
    const { gathered, keys } = opened();
    gathered.add(three);
    const named = payloadOf({ ...three[2], label: 'Northern shop' });
    expect(gathered.relink(last, 'Northern shop')).toBe(named);
    expect(keys()).toEqual([one, two, named]);
    expect(gathered.results[2]?.label).toBe('Northern shop');
  });

  test('makes two results one when the new name makes them equal', () => {
    const { gathered, keys } = opened();
    gathered.add(three);
    expect(gathered.relink(last, 'Harbour branch')).toBe(one);
    expect(keys()).toEqual([two, one]);
  });
});

test('restore adds removed results at the end, without duplicates and within the limit', () => {
  const { gathered, keys } = opened(2);
  gathered.add(three.slice(0, 2));
  const removed = gathered.results;
  gathered.remove((key) => key === one);
  gathered.restore(removed);
  expect(keys()).toEqual([two, one]);
  gathered.remove((key) => key === two);
  gathered.add(three.slice(2));
  gathered.restore(removed);
  expect(keys()).toEqual([one, last]);
});
