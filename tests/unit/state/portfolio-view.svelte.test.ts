import { expect, test } from 'vitest';

import { gather, resultsOfAssessments } from '#domain/gathered-results.ts';
import { PortfolioView, pageSize } from '#state/portfolio-view.svelte.ts';

import { madeUpQuestionnaire } from '../../support/made-up-questionnaire.ts';
import { branches } from '../../support/portfolio.ts';

const questionnaire = madeUpQuestionnaire({
  staff: { purpose: { 'staff-explains-purpose': {}, 'staff-leaders-visible': { quick: false } } },
  finances: { money: { 'fin-budget': {} } },
  customers: { needs: { 'cust-needs-research': {} } },
  commitments: { promises: { 'com-capacity-check': {} } },
});

function viewOf(count: number) {
  const { results } = gather([], resultsOfAssessments(branches(count)), count);
  const view = new PortfolioView({
    gathered: { results },
    questionnaire,
    textOf: ({ result }) => result.label ?? '',
    sortValue: ({ result, overall }, column) => (column === 'name' ? result.label : overall.score),
    compareTexts: (one, other) => one.localeCompare(other, 'nb', { numeric: true }),
  });
  return view;
}

test('120 results fill three pages, each result on one of them', () => {
  const view = viewOf(120);
  expect([view.total, view.pageCount, view.page]).toEqual([120, 3, 1]);
  const rows = [1, 2, 3].flatMap((page) => {
    view.turnTo(page);
    return view.rows;
  });
  expect(rows).toEqual(view.shown);
  expect(view.rows).toHaveLength(120 - 2 * pageSize);
});

test('filtering returns to the first page, and turning beyond the last page shows the last', () => {
  const view = viewOf(120);
  view.turnTo(3);
  view.filterBy({ scope: 'full' });
  expect(view.page).toBe(1);
  expect(view.shown.length).toBeLessThan(120);
  view.turnTo(9);
  expect(view.page).toBe(view.pageCount);
});

test('sorting by the same column again reverses the order', () => {
  const view = viewOf(60);
  view.sortBy('overall');
  const scores = () => view.shown.map(({ overall }) => overall.score).filter((score) => score !== null);
  expect(scores()).toEqual(scores().toSorted((one, other) => one - other));
  view.sortBy('overall');
  expect(scores()).toEqual(scores().toSorted((one, other) => other - one));
  view.sortBy('name');
  expect(view.sort).toEqual({ column: 'name', isDescending: false });
});

test('the table has one page without rows when nothing is gathered', () => {
  const view = viewOf(0);
  expect([view.rows, view.pageCount, view.page]).toEqual([[], 1, 1]);
});
