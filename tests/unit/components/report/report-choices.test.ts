import { expect, it } from 'vitest';

import { defaultChoices } from '#components/report/report-choices.ts';

it.each([
  ['en-US', 'letter'],
  ['fr-CA', 'letter'],
  ['en-GB', 'a4'],
  ['nb', 'a4'],
  ['', 'a4'],
])('who reads %s is offered %s first', (language, paper) => {
  expect(defaultChoices(language).paper).toBe(paper);
});

it('puts no link into a report before it is asked for', () => {
  expect(defaultChoices('nb').hasLink).toBe(false);
});
