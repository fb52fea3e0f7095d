import { expect, it } from 'vitest';

import { defaultChoices } from '#components/report/report-choices.ts';

it.each([
  ['en-US', 'letter'],
  ['fr-CA', 'letter'],
  ['en-GB', 'a4'],
  ['nb', 'a4'],
  ['', 'a4'],
])('reader of %s gets %s first', (language, paper) => {
  expect(defaultChoices(language).paper).toBe(paper);
});

it('report contains no link by default', () => {
  expect(defaultChoices('nb').hasLink).toBe(false);
});
