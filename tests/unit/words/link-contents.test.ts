import { expect, it } from 'vitest';

import { linkContents } from '#words/link-contents.ts';

import { wordsIn } from '../../support/words-in.ts';

it.each([
  ['en', null, null, false, 'answers, targets, length and date.'],
  ['en', 'bank', 'manager', true, 'name, answers, targets, length, date, sector and role.'],
  ['nb', 'bank', null, false, 'svar, mål, omfang, dato og bransje.'],
  ['nb', null, 'manager', false, 'svar, mål, omfang, dato og rolle.'],
] as const)('linkContents names exactly the contents of the link: in %s with the sector %s, the role %s', (...row) => {
  const [locale, sector, role, isNamed, said] = row;
  expect(linkContents({ sector, role }, isNamed, wordsIn(locale))).toBe(said);
});
