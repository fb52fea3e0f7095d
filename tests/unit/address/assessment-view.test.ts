import { describe, expect, test } from 'vitest';

import { askedFirst, ownHash, parseView, questionHash } from '#address/assessment-view.ts';

const questions = ['fin-budget', 'fin-tools'];

describe('the address of the assessment page', () => {
  test.each([
    ['#setup', { name: 'setup', isOwn: false }],
    ['#setup&mine', { name: 'setup', isOwn: true }],
    ['#check', { name: 'check' }],
    ['#list', { name: 'list' }],
    ['#entry', { name: 'entry', isOwn: false }],
    ['#entry&mine', { name: 'entry', isOwn: true }],
    ['#start=quick', { name: 'start', scope: 'quick' }],
    ['#start=full', { name: 'start', scope: 'full' }],
    ['#q=fin-tools', { name: 'question', question: 'fin-tools', returnsToCheck: false }],
    ['#q=fin-tools&then=check', { name: 'question', question: 'fin-tools', returnsToCheck: true }],
  ])('%s is parsed', (hash, view) => {
    expect(parseView(hash, questions)).toEqual(view);
  });

  test.each([
    '',
    '#',
    '#setup&',
    '#check&mine',
    '#q=',
    '#q=unknown',
    '#start=half',
    '#%',
    '#q=%E0%A4%A',
    '#__proto__',
    '#q=constructor',
  ])('%s names no view', (hash) => {
    expect(parseView(hash, questions)).toBeNull();
  });

  test('is parsed as it was written', () => {
    for (const returnsToCheck of [true, false]) {
      const view = { name: 'question', question: 'fin-budget', returnsToCheck };
      expect(parseView(questionHash('fin-budget', returnsToCheck), questions)).toEqual(view);
    }
  });

  test.each(['setup', 'entry'] as const)('of “%s” without a question is parsed as it was written', (name) => {
    expect(parseView(ownHash(name), questions)).toEqual({ name, isOwn: true });
  });
});

describe('the view of the assessment page', () => {
  test.each(['setup', 'entry'] as const)('“%s” asks when something is stored, unless the address means it', (name) => {
    expect(askedFirst({ name, isOwn: false }, true)).toEqual({ name: 'resume', next: name });
    expect(askedFirst({ name, isOwn: true }, true)).toEqual({ name, isOwn: true });
    expect(askedFirst({ name, isOwn: false }, false)).toEqual({ name, isOwn: false });
  });

  test('is that of the address in other cases', () => {
    expect(askedFirst({ name: 'check' }, true)).toEqual({ name: 'check' });
  });
});
