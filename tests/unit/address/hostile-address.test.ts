import { expect, test } from 'vitest';

import { parseView } from '#address/assessment-view.ts';
import { addressedComparison } from '#address/comparison-address.ts';
import { mangledLinkIn } from '#address/mangled-link.ts';
import { largeQuestionIn } from '#address/workshop-question.ts';
import { resultsInText } from '#domain/gathered-results.ts';

import { hostileTexts } from '../../support/hostile-texts.ts';
import { allQuestions } from '../../support/questionnaire.ts';

const ids = allQuestions.map(({ id }) => id).filter((id) => id !== 'staff-leaders-visible');

test.each(['', 'q=', 'start=', 'join=', 'setup&', 'c=', 'r='])('a hostile text after #%s names nothing', (key) => {
  for (const text of hostileTexts) {
    const hash = `#${key}${text}`;
    expect(parseView(hash, ids), hash).toBeNull();
    expect(largeQuestionIn({ search: '?big', hash }, ids), hash).toBe(ids[0]);
    expect(resultsInText(addressedComparison({ search: '', hash }).links).items.filter(({ ok }) => ok)).toEqual([]);
    const missing = mangledLinkIn({ pathname: `/${text}`, search: `?${text}`, hash });
    expect(missing?.isDamaged ?? true, hash).toBe(true);
  }
});
