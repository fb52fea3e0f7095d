import { describe, expect, it } from 'vitest';

import { localize } from '#domain/locale.ts';

import { questionnaire } from '../../support/questionnaire.ts';

describe('localize', () => {
  it.each([
    ['a text', { en: 'Staff', nb: 'Medarbeidere' }, 'Staff', 'Medarbeidere'],
    [
      'a text inside a group',
      { name: { en: 'a', nb: 'b' }, weight: 2 },
      { name: 'a', weight: 2 },
      { name: 'b', weight: 2 },
    ],
    ['texts in a list', [{ en: 'a', nb: 'b' }, 3], ['a', 3], ['b', 3]],
    ['lists in each language', { en: ['Shared', 'purpose'], nb: ['Felles'] }, ['Shared', 'purpose'], ['Felles']],
    ['a text with other keys', { level: 1, en: 'a', nb: 'b' }, 'a', 'b'],
    ['null', null, null, null],
    ['a group with one language only', { en: 'a' }, { en: 'a' }, { en: 'a' }],
  ])('selects the language of %s', (_what, content, english, norwegian) => {
    expect(localize<unknown>(content, 'en')).toEqual(english);
    expect(localize<unknown>(content, 'nb')).toEqual(norwegian);
  });

  it('leaves no second language anywhere in the questionnaire', () => {
    for (const locale of ['en', 'nb'] as const) {
      const written = JSON.stringify(localize(questionnaire, locale));
      expect(written).not.toMatch(/"(en|nb)":/);
    }
  });

  it('changes only the texts', () => {
    const english = localize(questionnaire, 'en');
    expect(english.areas[0]?.topics[0]?.questions[0]).toMatchObject({
      id: 'staff-explains-purpose',
      weight: 3,
      quick: true,
      notApplicable: null,
      title: 'Purpose in the daily job',
    });
  });
});
