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
])('address “%s” shows %s large', (address, question) => {
  expect(at(address)).toBe(question);
});

test('address of a question is parsed as that question', () => {
  for (const question of questions) expect(at(bigAddress(question))).toBe(question);
});

test('no question is large when there is none', () => {
  expect(bigQuestionIn({ search: '?big', hash: '' }, [])).toBeNull();
});
