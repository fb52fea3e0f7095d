import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { describe, expect, it, test } from 'vitest';

import { editionOf } from '#domain/edition.ts';
import { currentEdition, linkEditions } from '#domain/link/link-editions.ts';

import { questionnaire } from '../../../support/questionnaire.ts';

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * Digest of each published edition, by code: its areas, its questions and those of the quick check, in order, and its
 * sectors and roles when it was published. Add a line for a new edition. Never change a line.
 */
const published: Readonly<Record<number, { sectors: number; roles: number; sha256: string }>> = {
  1: { sectors: 10, roles: 6, sha256: '8026ce23e342c446ab6b73217c66ffb3c0fe8b1146c256ca00cfe35269029c7a' },
};

describe('the editions of links', () => {
  test.each(Object.entries(published))('code %s keeps its published order', (code, { sectors, roles, sha256 }) => {
    const { id, edition, areas, questions, quick, ...context } =
      linkEditions[Number(code)] ?? expect.fail('it was removed');
    const grown = [context.sectors.slice(0, sectors), context.roles.slice(0, roles)];
    expect(digest([id, edition, areas, questions, quick, ...grown])).toBe(sha256);
  });

  it('all have a digest in this test', () => {
    expect(Object.keys(linkEditions)).toEqual(Object.keys(published));
  });

  test.each(Object.entries(linkEditions))('code %s fits into a link', (code, edition) => {
    expect(Number(code)).toBeGreaterThanOrEqual(1);
    expect(Number(code)).toBeLessThanOrEqual(255);
    expect(edition.sectors.length).toBeLessThanOrEqual(15);
    expect(edition.roles.length).toBeLessThanOrEqual(15);
    expect(edition.questions.filter((id) => edition.quick.includes(id))).toEqual(edition.quick);
    for (const ids of [edition.sectors, edition.roles, edition.areas, edition.questions]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('equal the golden files', () => {
    for (const edition of Object.values(linkEditions)) {
      const file = new URL(`../../../golden/edition-${edition.edition}.json`, import.meta.url);
      const golden = JSON.parse(readFileSync(file, 'utf8')) as {
        id: string;
        sectors: string[];
        roles: string[];
        areas: { id: string; topics: { questions: { id: string; quick: boolean }[] }[] }[];
      };
      const questions = golden.areas.flatMap(({ topics }) => topics.flatMap((topic) => topic.questions));
      expect(edition.id).toBe(golden.id);
      expect(edition.sectors.slice(0, golden.sectors.length)).toEqual(golden.sectors);
      expect(edition.roles.slice(0, golden.roles.length)).toEqual(golden.roles);
      expect(edition.areas).toEqual(golden.areas.map(({ id }) => id));
      expect(edition.questions).toEqual(questions.map(({ id }) => id));
      expect(edition.quick).toEqual(questions.filter(({ quick }) => quick).map(({ id }) => id));
    }
  });

  it('include the edition of the question files as the one for new links', () => {
    const { id, edition, sectors, roles, areas, questions } = editionOf(questionnaire);
    expect(linkEditions[currentEdition]).toEqual({
      id,
      edition,
      sectors,
      roles,
      areas,
      questions: questions.map((question) => question.id),
      quick: questions.filter(({ quick }) => quick).map((question) => question.id),
    });
  });
});
