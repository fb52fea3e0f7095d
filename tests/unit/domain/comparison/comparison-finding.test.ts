import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Answer } from '#domain/assessment.ts';
import { findingOf, missingScores } from '#domain/comparison/comparison-finding.ts';
import { scoreAssessment, type Scores } from '#domain/scoring.ts';

import { pairs } from '../../../support/made-up-questionnaire.ts';
import { anyAnswers, holdsAlways } from '../../../support/properties.ts';

const areas = pairs.areas.map(({ id }) => id);

/** The scores of answers in short form: two signs per area, in order. A point means unanswered. */
function scoresOf(signs: string): Scores {
  const answers = new Map<string, Answer>();
  for (const [place, pair] of signs.split(' ').entries()) {
    const area = areas[place] ?? '';
    for (const [index, sign] of [...pair].entries()) {
      if (sign !== '.') answers.set(`${area}-${index === 0 ? 'a' : 'b'}`, Number(sign) as Answer);
    }
  }
  return scoreAssessment(pairs, answers, 'full');
}

const find = (...all: readonly string[]) => findingOf(all.map(scoresOf));

describe('the finding about two results', () => {
  test('names the result that is ahead in more areas, and its widest lead', () => {
    expect(find('33 22 33 33', '33 33 34 44')).toEqual({
      kind: 'ahead',
      leader: 1,
      count: 3,
      total: 4,
      most: { area: 'finances', highest: 1, lowest: 0, points: 1 },
      against: null,
    });
  });

  test('also names the widest gap when the other result is ahead in it', () => {
    expect(find('55 22 33 33', '33 33 34 34')).toMatchObject({
      leader: 1,
      count: 3,
      most: { area: 'finances', points: 1 },
      against: { area: 'staff', highest: 0, lowest: 1, points: 2 },
    });
  });

  test('names the result with the widest gap when both are ahead in equally many areas', () => {
    expect(find('44 44 33 33', '33 33 55 44')).toMatchObject({
      leader: 1,
      count: 2,
      total: 4,
      most: { area: 'customers' },
    });
  });

  test('is “in step” when every gap is below half a level, but not at exactly half a level', () => {
    // Exactly half a level.
    expect(find('33 33 33 33', '34 33 33 33')).toMatchObject({ kind: 'ahead', leader: 1, count: 1, total: 4 });
    expect(find('33 33 33 33', '33 33 33 33')).toEqual({ kind: 'in-step' });
  });

  test('omits an area without a score and reports it', () => {
    expect(find('33 .. 33 33', '33 55 44 44')).toMatchObject({ kind: 'ahead', count: 2, total: 3 });
    expect(missingScores(['33 .. 33 33', '33 55 44 ..'].map(scoresOf))).toEqual([
      { area: 'finances', results: [0] },
      { area: 'commitments', results: [1] },
    ]);
    expect(missingScores([scoresOf('33 33 33 33')])).toEqual([]);
  });

  test('is the widest gap when one area can be compared, and “nothing” when none can', () => {
    expect(find('33 .. .. ..', '55 55 .. ..')).toEqual({
      kind: 'widest',
      gap: { area: 'staff', highest: 1, lowest: 0, points: 2 },
    });
    expect(find('33 .. .. ..', '.. 55 .. ..')).toEqual({ kind: 'nothing' });
    expect(find()).toEqual({ kind: 'nothing' });
    expect(missingScores([])).toEqual([]);
  });
});

describe('the finding about several results', () => {
  test('names the widest gap with the highest and the lowest result', () => {
    expect(find('33 22 33 33', '33 33 11 44', '44 33 55 33')).toEqual({
      kind: 'widest',
      gap: { area: 'customers', highest: 2, lowest: 1, points: 4 },
    });
  });

  test('ignores results without a score', () => {
    expect(find('33 .. 33 33', '33 33 33 33', '33 55 33 33')).toMatchObject({
      gap: { area: 'finances', highest: 2, lowest: 1, points: 2 },
    });
    expect(find('33 33 33 33', '33 33 33 33', '33 33 33 33')).toEqual({ kind: 'in-step' });
  });
});

test('the finding never understates the widest gap, whatever the answers', () => {
  holdsAlways(
    fc.property(fc.array(anyAnswers(pairs), { minLength: 2, maxLength: 6 }), (all) => {
      const scores = all.map((answers) => scoreAssessment(pairs, answers, 'full'));
      const finding = findingOf(scores);
      const spreads = areas.map((_area, index) => {
        const known = scores.flatMap((one) => one.areas[index]?.score ?? []);
        return known.length < 2 ? -1 : Math.max(...known) - Math.min(...known);
      });
      const widest = Math.max(...spreads);
      if (finding.kind === 'nothing') expect(widest).toBe(-1);
      else if (finding.kind === 'in-step') expect(widest).toBeLessThan(0.5);
      else if (finding.kind === 'widest') expect(finding.gap.points).toBeCloseTo(widest, 9);
      else {
        expect((finding.against ?? finding.most).points).toBeCloseTo(widest, 9);
        expect(finding.most.highest).toBe(finding.leader);
        expect(finding.count).toBeLessThanOrEqual(finding.total);
        expect(finding.total).toBe(spreads.filter((spread) => spread >= 0).length);
      }
    }),
    500,
  );
});
