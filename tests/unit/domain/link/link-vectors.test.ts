import { createHash } from 'node:crypto';

import { describe, expect, it, test } from 'vitest';

import { defaultTarget, type Target } from '#domain/assessment.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { encodeResultLink, encodeSharedResult } from '#domain/link/encode-result-link.ts';
import { payloadIn } from '#domain/link/payload-in.ts';

import { assessmentWith } from '../../../support/assessments.ts';
import { linkVectors, type ValidVector } from '../../../support/link-vectors.ts';
import { questionnaire } from '../../../support/questionnaire.ts';

/**
 * Digests of the published vectors, in order. Add a line at the end of a list for a new vector. Never change or remove
 * a line.
 */
const published = {
  valid: [
    '5fac125723f86481 nothing answered',
    'ab7167b9420b3f9e every answer 3',
    '33848a1d01884596 mixed, sector 3, role 1',
    'bf28d4a1298e2358 mixed with targets and label',
    '07b01e5bbdd07bf1 quick check',
    '1f2c9d7a447801b3 quick check with a label of several scripts',
    'a33b00c6e854a1c0 last possible day',
  ],
  invalid: [
    '9a518d5e58ec4e37 empty',
    '511ce9838c3d9ab3 last ten characters cut',
    'bfeaaee66f76123e one character changed',
    '7f15f5e950078276 two neighbours swapped',
    'd4dffd0b4c9c535a format version 2, checksum right',
    '88905dbd7bc744c0 edition code 9, checksum right',
    '1dbba0ecb1fbd903 reserved flag set, checksum right',
    'ed20cc04ce1a65cb target 6, checksum right',
    '978559afd4a9fbd1 checksum of too few bytes',
    '1749282224ef35f3 401 characters',
  ],
};

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** The assessment of a vector, with ids from the question files in place of numbers. */
function assessmentOf({ assessment }: ValidVector) {
  const { sector, role, targets, label, scope, answers, date } = assessment;
  const usual = new Array<Target>(questionnaire.areas.length).fill(defaultTarget);
  return {
    ...assessmentWith({
      sector: questionnaire.sectors[sector - 1]?.id ?? null,
      role: questionnaire.roles[role - 1]?.id ?? null,
      targets: Object.fromEntries(questionnaire.areas.map(({ id }, place) => [id, (targets ?? usual)[place] ?? 4])),
      label,
      scope,
      answers: new Map(Object.entries(answers)),
    }),
    updated: `${date}T12:00:00.000Z`,
  };
}

describe('the published link vectors', () => {
  it('are unchanged, and all have a digest in this test', () => {
    const pinned = (vector: { title: string }) => `${digest(vector)} ${vector.title}`;
    const { valid, invalid } = linkVectors;
    expect({ valid: valid.map(pinned), invalid: invalid.map(pinned) }).toEqual(published);
  });

  test.each(linkVectors.valid.map((vector) => [vector.title, vector] as const))(
    '%s: encoded as published',
    (_title, vector) => {
      expect(encodeResultLink(assessmentOf(vector), true)).toEqual({ payload: vector.payload, isLabelOmitted: false });
    },
  );

  test.each(linkVectors.valid.map((vector) => [vector.title, vector] as const))(
    '%s: decoded as published',
    (_title, vector) => {
      const { scope, sector, role, targets, label } = assessmentOf(vector);
      const outcome = decodeResultLink(vector.payload);
      expect(outcome).toEqual({
        ok: true,
        value: {
          edition: 1,
          ...{ scope, sector, role, targets, label },
          date: vector.assessment.date,
          answers: new Map(Object.entries(vector.assessment.answers)),
        },
      });
      expect(outcome.ok && encodeSharedResult(outcome.value)).toBe(vector.payload);
      expect(payloadIn(`#r=${vector.payload}`)).toBe(vector.payload);
    },
  );

  test.each(linkVectors.invalid.map((vector) => [vector.title, vector] as const))(
    '%s: rejected',
    (_title, { payload, problem }) => {
      expect(decodeResultLink(payload)).toEqual({ ok: false, problem });
      expect(decodeResultLink(payloadIn(`#r=${payload}`) ?? 'no link')).toEqual({ ok: false, problem });
    },
  );
});
