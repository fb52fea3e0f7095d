import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  gather,
  gatherAll,
  resultsInText,
  resultsOfAssessments,
  type GatheredResult,
} from '#domain/gathered-results.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';

import { byte, forged, payloadOf, randomPayloads } from '../../support/links.ts';
import { holdsAlways } from '../../support/properties.ts';
import { threeAssessments } from '../../support/saved-files.ts';

const three = threeAssessments();
const [one, two, last] = three.map(payloadOf) as [string, string, string];
const link = (payload: string) => `https://host/en/result/#r=${payload}`;
const namesOf = (results: readonly GatheredResult[]) => results.map(({ label }) => label);
const take = (text: string, here: readonly GatheredResult[] = [], limit = 6) =>
  gather(here, resultsInText(text), limit);

describe('gathering from a text', () => {
  test('returns the results of all links, in order', () => {
    const { results, problems } = take(`Hi, mine is ${link(two)}.\n> ${link(one)}\nBye, ${link(last)}`);
    expect(namesOf(results)).toEqual(['Hillside clinic', 'Harbour branch', null]);
    expect(problems).toEqual([]);
  });

  test('returns all results of a comparison link', () => {
    const { results, problems } = take(`See https://host/en/compare/#c=${one}.${two}. And ${link(last)}.`);
    expect(namesOf(results)).toEqual(['Harbour branch', 'Hillside clinic', null]);
    expect(problems).toEqual([]);
  });

  test('reports each unreadable link by its place and keeps the others', () => {
    const newer = forged(two, byte(0, 2));
    const { results, problems } = take([one.slice(0, -3), two, newer, 'z'.repeat(401), last].map(link).join('\n'));
    expect(namesOf(results)).toEqual(['Hillside clinic', null]);
    expect(problems).toEqual([
      { code: 'damaged', file: null, place: 1, total: 5 },
      { code: 'newer-version', file: null, place: 3, total: 5 },
      { code: 'too-long', file: null, place: 4, total: 5 },
    ]);
  });

  test.each(['', 'no link at all', 'https://example.org/?r=abc', '#c='])(
    'reports a problem when the text has no link: %j',
    (text) => {
      expect(take(text)).toEqual({ results: [], problems: [{ code: 'no-link' }], repeated: 0 });
    },
  );

  test('does not add a result that is repeated in the text or gathered already', () => {
    const here = take(link(one)).results;
    const { results, problems, repeated } = take([one, two, two].map(link).join(' '), here);
    expect(results).toEqual([...here, ...take(link(two)).results]);
    expect(problems).toEqual([]);
    expect(repeated).toBe(2);
  });

  test('adds results up to the limit, and reports the number of the others', () => {
    const { results, problems } = take([one, two, last].map(link).join(' '), [], 2);
    expect(results).toHaveLength(2);
    expect(problems).toEqual([{ code: 'too-many', count: 1, limit: 2 }]);
  });

  test('adds the results of several texts, and sums their duplicates and problems', () => {
    const here = take(link(one)).results;
    const texts = [link(one), link(two.slice(0, -3)), 'no link', [one, two, last].map(link).join(' ')];
    const gathered = gatherAll(here, texts.map(resultsInText), 2);
    expect(namesOf(gathered.results)).toEqual(['Harbour branch', 'Hillside clinic']);
    expect(gathered.problems).toEqual([
      { code: 'damaged', file: null, place: 1, total: 1 },
      { code: 'no-link' },
      { code: 'too-many', count: 1, limit: 2 },
    ]);
    expect(gathered.repeated).toBe(2);
  });

  test('reads 2,000 links', () => {
    const payloads = [...new Set(randomPayloads(2000, 7))];
    const { results, problems } = take(payloads.map(link).join('\n'), [], 2000);
    expect(results.map(({ key }) => key)).toEqual(payloads);
    expect(problems).toEqual([]);
  });
});

describe('gathering from assessments', () => {
  test('returns the same results as the links to the assessments', () => {
    const { results } = gather([], resultsOfAssessments(three, 'all.json'), 6);
    for (const [place, { key, ...result }] of results.entries()) {
      expect({ ok: true, value: result }).toEqual(decodeResultLink(key));
      expect(key).toBe([one, two, last][place]);
    }
  });

  test('keeps a label that is too long for a link', () => {
    const long = `${'Ж'.repeat(59)}🙂`;
    const { results } = gather([], resultsOfAssessments([{ ...three[0], label: long }]), 6);
    expect(namesOf(results)).toEqual([long]);
  });

  test('counts a result that was gathered from a link, and does not add it again', () => {
    const found = resultsOfAssessments(three, 'all.json');
    const { results, problems, repeated } = gather(take(link(two)).results, found, 6);
    expect(namesOf(results)).toEqual(['Hillside clinic', 'Harbour branch', null]);
    expect(problems).toEqual([]);
    expect(repeated).toBe(1);
  });
});

test('gathering keeps existing results, adds no duplicate, and adds, reports or counts every link, whatever the text', () => {
  const payloads = randomPayloads(30, 11);
  const here = take(payloads.slice(0, 3).map(link).join(' ')).results;
  const anyLink = fc
    .tuple(fc.constantFrom(...payloads), fc.constantFrom('#r=', '#c='), fc.nat(12))
    .map(([payload, mark, cut]) => mark + payload.slice(0, cut === 0 ? -1 : undefined));
  holdsAlways(
    fc.property(
      fc.array(fc.oneof(anyLink, fc.constant('prose')), { maxLength: 12 }),
      fc.integer({ min: 3, max: 9 }),
      (parts, limit) => {
        const text = parts.join('\n');
        const { results, problems, repeated } = take(text, here, limit);
        expect(results.slice(0, here.length)).toEqual(here);
        expect(results.length).toBeLessThanOrEqual(limit);
        expect(new Set(results.map(({ key }) => key)).size).toBe(results.length);
        const links = parts.filter((part) => part !== 'prose').length;
        const counted = problems.map((problem) =>
          problem.code === 'too-many' ? problem.count : problem.code === 'no-link' ? 0 : 1,
        );
        expect(results.length - here.length + repeated + counted.reduce((sum, n) => sum + n, 0)).toBe(links);
      },
    ),
    200,
  );
});
