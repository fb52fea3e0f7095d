import { describe, expect, test } from 'vitest';

import type { Answer, Assessment } from '#domain/assessment.ts';
import { currentEdition, linkEditions, type LinkEdition } from '#domain/link/link-editions.ts';
import { PortfolioResults } from '#state/portfolio-results.svelte.ts';
import { openPortfolioStorage } from '#storage/portfolio.ts';

import { assessmentWith } from '../../support/assessments.ts';
import { FakeStorage } from '../../support/fake-storage.ts';
import { payloadOf } from '../../support/links.ts';

const { questions, quick, ...ids } = linkEditions[currentEdition] as LinkEdition;
const edition = {
  ...ids,
  questions: questions.map((id) => ({ id, quick: quick.includes(id), allowsNotApplicable: false })),
};
const answers = new Map<string, Answer>([['fin-budget', 3]]);
const [mine, one, two] = ['Mine', 'Harbour branch', 'Hillside clinic'].map((label) =>
  assessmentWith({ label, answers }),
) as [Assessment, Assessment, Assessment];
const linkTo = (assessment: Assessment) => `#r=${payloadOf(assessment)}`;

/** The portfolio of a page that has loaded. */
function opened(store = new FakeStorage(), listed: readonly Assessment[] = [mine]) {
  const storage = openPortfolioStorage('/', () => store);
  const portfolio = new PortfolioResults({ edition, storage, listOwn: () => listed });
  portfolio.load();
  const labels = () => portfolio.gathered.results.map(({ label }) => label);
  const add = (...some: readonly Assessment[]) => {
    portfolio.gathered.paste(some.map(linkTo).join(' '));
    portfolio.store();
  };
  return { portfolio, store, labels, add, reopened: () => opened(store, listed) };
}

describe('an added result', () => {
  test('is stored for the next page of the tab, unlike own results', () => {
    const { add, store, reopened } = opened();
    add(one, two, mine);
    expect([...store.entries]).toEqual([['focal:/:portfolio', `${linkTo(one)}\n${linkTo(two)}\n`]]);
    const { portfolio, labels } = reopened();
    expect(labels()).toEqual(['Harbour branch', 'Hillside clinic', 'Mine']);
    expect(portfolio.gathered.problems).toEqual([]);
    expect(portfolio.gathered.addedCounts).toBeNull();
    expect(portfolio.added).toEqual([payloadOf(one), payloadOf(two)]);
  });

  test('leaves no entry when it is removed', () => {
    const { portfolio, add, store } = opened();
    add(one);
    portfolio.gathered.remove((key) => key === payloadOf(one));
    portfolio.store();
    expect(store.entries.size).toBe(0);
  });

  test('is reported when its stored link is damaged, and the others are loaded', () => {
    const { store, reopened } = opened();
    store.setItem('focal:/:portfolio', `#r=${payloadOf(one).slice(0, -2)}\n<script>\n${linkTo(two)}`);
    const { portfolio, labels } = reopened();
    expect(labels()).toEqual(['Hillside clinic', 'Mine']);
    expect(portfolio.gathered.problems).toEqual([{ code: 'damaged', file: null, place: 1, total: 2 }]);
  });

  test.each(['{}', '__proto__', '\0', '#c=', ' ', '%'])('is dropped without an error when its entry is %j', (text) => {
    const { store, reopened } = opened();
    store.setItem('focal:/:portfolio', text);
    expect(reopened().labels()).toEqual(['Mine']);
  });

  test('stays on the page, and the earlier entry stays stored, when the browser refuses to store it', () => {
    const { portfolio, add, labels, store, reopened } = opened();
    add(one);
    expect(portfolio.isStored).toBe(true);
    store.fails = 'on-write';
    add(two);
    expect(portfolio.isStored).toBe(false);
    expect(labels()).toEqual(['Mine', 'Harbour branch', 'Hillside clinic']);
    expect(reopened().labels()).toEqual(['Harbour branch', 'Mine']);
    store.fails = 'always';
    expect(reopened().labels()).toEqual(['Mine']);
  });

  test('is removed and restored together with all other added results', () => {
    const { portfolio, add, labels } = opened();
    add(one, two);
    portfolio.empty();
    expect(labels()).toEqual(['Mine']);
    expect(portfolio.emptied).toEqual([payloadOf(one), payloadOf(two)]);
    portfolio.restore();
    expect(labels()).toEqual(['Mine', 'Harbour branch', 'Hillside clinic']);
    expect(portfolio.emptied).toEqual([]);
  });
});

test('own results are left out when they have no answer, and listed once when they are equal', () => {
  const { labels } = opened(new FakeStorage(), [mine, { ...mine, id: 'other' }, assessmentWith({ label: 'Empty' })]);
  expect(labels()).toEqual(['Mine']);
});
