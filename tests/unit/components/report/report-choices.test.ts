import { expect, it } from 'vitest';

import { defaultChoices } from '#components/report/report-choices.ts';

it.each([
  ['en-US', 'letter'],
  ['fr-CA', 'letter'],
  ['en-GB', 'a4'],
  ['nb', 'a4'],
  ['', 'a4'],
])('defaultChoices selects the paper size when the browser language is “%s”: %s', (language, paper) => {
  expect(defaultChoices(language).paper).toBe(paper);
});

it('defaultChoices does not select the result link', () => {
  expect(defaultChoices('nb').hasLink).toBe(false);
});
