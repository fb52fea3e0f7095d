import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { gather, resultsOfAssessments } from '#domain/gathered-results.ts';
import {
  figuresOf,
  filteredBy,
  noFilter,
  portfolioEntry,
  portfolioScorer,
  sortedBy,
  type PortfolioEntry,
} from '#domain/portfolio.ts';

import { branches } from '../../support/portfolio.ts';
import { holdsAlways } from '../../support/properties.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { sample } from '../../support/sample.ts';

const names = [
  'a bank branch, all answered',
  'a clinic that knows its gaps',
  'an online store, quick check',
  'a public office deepening its quick check',
  'partly answered, one area left',
  'mixed targets and one hole',
];
const assessments = names.map((name) => sample(name).assessment);
/** An assessment in which an answer of 1 caps the level of an area, although its score is above the target. */
const capped = {
  ...sample('mixed targets and one hole').assessment,
  label: 'Held back',
  targets: { staff: 4, finances: 4, customers: 4, commitments: 4 },
} as const;
const gathered = gather([], resultsOfAssessments([...assessments, capped, ...branches(40)]), 100).results;
const all = gathered.map((result) => portfolioEntry(questionnaire, result));
const compareTexts = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const textOf = ({ result }: PortfolioEntry) => `${result.label ?? ''} ${result.sector ?? ''}`;
const labels = (entries: readonly PortfolioEntry[]) => entries.map(({ result }) => result.label);

test.each(names)('portfolioEntry has the scores of the result page: %s', (name) => {
  const { assessment, result } = sample(name);
  const entry = all[names.indexOf(name)];
  const units = [result.scores.overall, ...result.scores.areas];
  const figures = entry === undefined ? [] : [entry.overall, ...entry.areas];
  expect(figures.map(({ id, score, level }) => [id, score, level])).toEqual(
    units.map(({ id, score, level }) => [id, score, level]),
  );
  expect(entry?.topics.map(({ score }) => score)).toEqual(
    result.scores.areas.flatMap(({ topics }) => topics.map(({ score }) => score)),
  );
  expect(entry?.overall.target).toBe(result.target);
  expect(entry?.areas.map(({ target }) => target)).toEqual(Object.values(assessment.targets));
});

test('portfolioEntry has the scope and counts of the quick check when a quick check is being deepened', () => {
  expect(all[3]).toMatchObject({ scope: 'quick', isDeepening: true, answered: 11, total: 12 });
  expect(all[2]).toMatchObject({ scope: 'quick', isDeepening: false, isProvisional: false, answered: 12, total: 12 });
  expect(all[1]).toMatchObject({ scope: 'full', isProvisional: true, answered: 36, total: 48 });
});

test('portfolioScorer scores a result only once', () => {
  const entryOf = portfolioScorer(questionnaire);
  const [first] = gathered;
  if (first === undefined) throw new Error('there is no result');
  expect(entryOf({ ...first })).toBe(entryOf(first));
});

test('figuresOf throws for an unknown area', () => {
  for (const entry of all) expect(() => figuresOf(entry, 'nowhere')).toThrow(RangeError);
});

describe('a filter', () => {
  const filter = (change: Partial<typeof noFilter>) => filteredBy(all, { ...noFilter, ...change }, textOf);

  test('passes everything when it is empty', () => {
    expect(filter({})).toBe(all);
    expect(filter({ unit: 'finances', text: '  ' })).toEqual(all);
  });

  test('passes results that contain all words, in any case', () => {
    expect(labels(filter({ text: 'HARBOUR ban' }))).toEqual(['Harbour branch']);
    expect(filter({ text: 'harbour clinic' })).toEqual([]);
  });

  test('passes results whose scores have the chosen scope', () => {
    expect(filter({ scope: 'quick' })).toEqual(all.filter((entry) => entry.scope === 'quick'));
    expect(filter({ scope: 'quick' })).toContain(all[3]);
  });

  test.each(['overall', 'staff', 'finances', 'customers', 'commitments'])(
    '“below target” passes results whose score or level is below the target: %s',
    (unit) => {
      const below = all.filter((entry) => {
        const { score, level, target } = figuresOf(entry, unit);
        return score !== null && level !== null && target !== null && (score < target - 1e-9 || level < target);
      });
      expect(below.length).toBeGreaterThan(0);
      expect(below.length).toBeLessThan(all.length);
      expect(filter({ unit, below: 'target' })).toEqual(below);
    },
  );

  test('“below target” passes a result whose level is capped, although its score is at the target', () => {
    const matching = all.filter(({ areas }) => {
      const { score, level, target } = areas[3] ?? {};
      return score != null && level != null && target != null && score >= target && level < target;
    });
    expect(labels(matching)).toContain('Held back');
    for (const entry of matching) expect(filter({ unit: 'commitments', below: 'target' })).toContain(entry);
  });

  test.each(['overall', 'staff', 'commitments'])(
    '“below a level” passes results with a lower level, and none without a level: %s',
    (unit) => {
      const levels = filter({ unit, below: 3 }).map((entry) => figuresOf(entry, unit).level);
      expect(new Set(levels)).toEqual(new Set([1, 2]));
      const higher = all.filter((entry) => (figuresOf(entry, unit).level ?? 0) >= 3);
      const none = all.filter((entry) => figuresOf(entry, unit).level === null);
      expect(levels).toHaveLength(all.length - higher.length - none.length);
    },
  );
});

describe('sortedBy', () => {
  const anyRows = fc
    .array(fc.option(fc.integer({ min: 1, max: 5 })))
    .map((values) => values.map((value, place) => ({ value, place })));

  test('puts texts in the order of the language, and missing names last in both directions', () => {
    const rows = ['b', null, 'a', 'c', null];
    const by = (isDescending: boolean) => sortedBy(rows, (row) => row, { isDescending, compareTexts });
    expect(by(false)).toEqual(['a', 'b', 'c', null, null]);
    expect(by(true)).toEqual(['c', 'b', 'a', null, null]);
  });

  test('keeps every row, is total and stable, and puts missing values last', () => {
    holdsAlways(
      fc.property(anyRows, fc.boolean(), (rows, isDescending) => {
        const sorted = sortedBy(rows, ({ value }) => value, { isDescending, compareTexts });
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        for (const [index, row] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next === undefined) continue;
          if (row.value === next.value) expect(row.place).toBeLessThan(next.place);
          else if (next.value !== null) {
            expect(row.value).not.toBeNull();
            expect(Number(row.value) > next.value).toBe(isDescending);
          }
        }
      }),
    );
  });

  test('gives the same order again, also after sorting in the other direction', () => {
    holdsAlways(
      fc.property(anyRows, fc.boolean(), (rows, isDescending) => {
        const sort = (some: typeof rows, way: boolean) =>
          sortedBy(some, ({ value }) => value, { isDescending: way, compareTexts });
        const once = sort(rows, isDescending);
        expect(sort(once, isDescending)).toEqual(once);
        expect(sort(sort(once, !isDescending), isDescending)).toEqual(once);
      }),
      300,
    );
  });
});
