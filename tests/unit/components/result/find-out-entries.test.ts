import { describe, expect, it } from 'vitest';

import { findOutEntries } from '#components/result/find-out/find-out-entries.ts';
import { locales } from '#domain/locale.ts';

import { sample } from '../../../support/sample.ts';
import { wordsIn } from '../../../support/words-in.ts';

describe('findOutEntries', () => {
  it.each(locales)(
    'names the person to ask and the evidence of each question, in the order of the result (%s)',
    (locale) => {
      const { findOut } = sample('partly answered, one area left').result;
      const words = wordsIn(locale);
      const entries = findOutEntries(findOut, words);
      expect(entries.map(({ id, isUnanswered }) => ({ question: id, isUnanswered }))).toEqual(findOut);
      expect(entries.length).toBeGreaterThan(0);
      for (const { id, question, ask, look } of entries) {
        const written = words.question(id);
        expect(question).toBe(written.question);
        expect(ask).toContain(`${written.improvements.low.owner}.`);
        for (const evidence of written.evidence) expect(look).toContain(evidence);
        expect(`${ask} ${look}`).not.toContain('..');
      }
    },
  );
});
