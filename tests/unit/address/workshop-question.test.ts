import { expect, test } from 'vitest';

import { largeQuestionAddress, largeQuestionIn } from '#address/workshop-question.ts';

const questions = ['first', 'second'];
const at = (address: string) => {
  const { search, hash } = new URL(address, 'https://focal.example/en/workshop/');
  return largeQuestionIn({ search, hash }, questions);
};

test.each([
  ['', null],
  ['#q=second', null],
  ['?big', 'first'],
  ['?big#q=second', 'second'],
  ['?big=1#q=second', 'second'],
  ['?big#q=unknown', 'first'],
  ['?big#%', 'first'],
])('largeQuestionIn reads the address “%s”: %s', (address, question) => {
  expect(at(address)).toBe(question);
});

test('largeQuestionIn returns the question that largeQuestionAddress names', () => {
  for (const question of questions) expect(at(largeQuestionAddress(question))).toBe(question);
});

test('largeQuestionIn returns null when there is no question', () => {
  expect(largeQuestionIn({ search: '?big', hash: '' }, [])).toBeNull();
});
