import { describe, expect, test } from 'vitest';

import { firstOpenHash, formHash, parseView, questionHash, setupHash, shownViewFor } from '#address/assessment-view.ts';

const questions = ['fin-budget', 'fin-tools'];

describe('parseView', () => {
  test.each([
    ['#setup', { name: 'setup', isOwn: false }],
    ['#setup&mine', { name: 'setup', isOwn: true }],
    ['#check', { name: 'check' }],
    ['#list', { name: 'list' }],
    ['#entry', { name: 'entry', isOwn: false }],
    ['#entry&mine', { name: 'entry', isOwn: true }],
    ['#join=full', { name: 'join', scope: 'full', asksRole: false, isOwn: false }],
    ['#join=quick&role', { name: 'join', scope: 'quick', asksRole: true, isOwn: false }],
    ['#start=quick', { name: 'start', scope: 'quick' }],
    ['#start=full', { name: 'start', scope: 'full' }],
    ['#q=fin-tools', { name: 'question', question: 'fin-tools', then: 'next' }],
    ['#q=fin-tools&then=open', { name: 'question', question: 'fin-tools', then: 'open' }],
    ['#q=fin-tools&then=other', { name: 'question', question: 'fin-tools', then: 'next' }],
    ['#q=fin-tools&then=check', { name: 'question', question: 'fin-tools', then: 'check' }],
  ])('returns the view when the fragment is %s', (hash, view) => {
    expect(parseView(hash, questions)).toEqual(view);
  });

  test.each([
    '',
    '#',
    '#setup&',
    '#mysetup',
    'set#up',
    '#setup&role',
    '#join',
    '#join=half',
    '#join=quick&mine&role',
    '#check&mine',
    '#q=',
    '#q=unknown',
    '#start=half',
    '#%',
    '#q=%E0%A4%A',
    '#__proto__',
    '#q=constructor',
  ])('returns null when the fragment is %s', (hash) => {
    expect(parseView(hash, questions)).toBeNull();
  });

  test('parses the fragments that the page writes', () => {
    expect(questionHash('fin-budget')).toBe('#q=fin-budget');
    for (const then of ['next', 'check', 'open'] as const) {
      const view = { name: 'question', question: 'fin-budget', then };
      expect(parseView(questionHash('fin-budget', then), questions)).toEqual(view);
    }
  });

  test.each([
    { name: 'setup', isOwn: true },
    { name: 'entry', isOwn: false },
    { name: 'join', scope: 'quick', asksRole: true, isOwn: true },
    { name: 'join', scope: 'full', asksRole: false, isOwn: false },
  ] as const)('parses the fragment of the form %o', (form) => {
    expect(parseView(formHash(form), questions)).toEqual(form);
  });

  test('parses the fragment of the setup for the stored assessment', () => {
    expect(parseView(setupHash, questions)).toEqual({ name: 'setup', isOwn: true });
  });
});

describe('shownViewFor', () => {
  test.each(['setup', 'entry'] as const)(
    'asks before “%s” when an assessment is stored and the address is not for it',
    (name) => {
      expect(shownViewFor({ name, isOwn: false }, true)).toEqual({ name: 'resume', next: { name, isOwn: false } });
      expect(shownViewFor({ name, isOwn: true }, true)).toEqual({ name, isOwn: true });
      expect(shownViewFor({ name, isOwn: false }, false)).toEqual({ name, isOwn: false });
    },
  );

  test('returns other views unchanged', () => {
    expect(shownViewFor({ name: 'check' }, true)).toEqual({ name: 'check' });
  });
});

describe('firstOpenHash', () => {
  const all = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const only = (...ids: string[]) => all.filter(({ id }) => ids.includes(id));

  test('opens the first unanswered question', () => {
    expect(firstOpenHash(all, all)).toBe('#q=a');
    expect(firstOpenHash(all, only('c', 'd'))).toBe('#q=c');
  });

  test('skips answered questions when some follow', () => {
    expect(firstOpenHash(all, only('a', 'c', 'd'))).toBe('#q=a&then=open');
    expect(firstOpenHash(all, only('b', 'd'))).toBe('#q=b&then=open');
  });

  test('opens the list of answers when every question is answered', () => {
    expect(firstOpenHash(all, [])).toBe('#check');
  });
});
