import { describe, expect, test } from 'vitest';

import { parseView, questionHash } from '#state/assessment-view.ts';

const questions = ['fin-budget', 'fin-tools'];

describe('the address of the assessment page', () => {
  test.each([
    ['#setup', { name: 'setup' }],
    ['#check', { name: 'check' }],
    ['#list', { name: 'list' }],
    ['#entry', { name: 'entry' }],
    ['#start=quick', { name: 'start', scope: 'quick' }],
    ['#start=full', { name: 'start', scope: 'full' }],
    ['#q=fin-tools', { name: 'question', question: 'fin-tools', returnsToCheck: false }],
    ['#q=fin-tools&then=check', { name: 'question', question: 'fin-tools', returnsToCheck: true }],
  ])('%s is read', (hash, view) => {
    expect(parseView(hash, questions)).toEqual(view);
  });

  test.each(['', '#', '#q=', '#q=unknown', '#start=half', '#%', '#q=%E0%A4%A', '#__proto__', '#q=constructor'])(
    '%s names nothing',
    (hash) => {
      expect(parseView(hash, questions)).toBeNull();
    },
  );

  test('what is written is read back', () => {
    for (const returnsToCheck of [true, false]) {
      const view = { name: 'question', question: 'fin-budget', returnsToCheck };
      expect(parseView(questionHash('fin-budget', returnsToCheck), questions)).toEqual(view);
    }
  });
});
