import { expect, test } from 'vitest';

import { bigAddress, bigQuestionIn } from '#address/workshop-question.ts';

const questions = ['first', 'second'];
const at = (address: string) => {
  const { search, hash } = new URL(address, 'https://focal.example/en/workshop/');
  return bigQuestionIn({ search, hash }, questions);
};

test.each([
  ['', null],
  ['#q=second', null],
  ['?big', 'first'],
  ['?big#q=second', 'second'],
  ['?big=1#q=second', 'second'],
  ['?big#q=unknown', 'first'],
  ['?big#%', 'first'],
])('bigQuestionIn reads the address “%s”: %s', (address, question) => {
  expect(at(address)).toBe(question);
});

test('bigQuestionIn returns the question that bigAddress names', () => {
  for (const question of questions) expect(at(bigAddress(question))).toBe(question);
});

test('bigQuestionIn returns null when there is no question', () => {
  expect(bigQuestionIn({ search: '?big', hash: '' }, [])).toBeNull();
});
