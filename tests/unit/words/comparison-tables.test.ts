import { describe, expect, it } from 'vitest';

import { csvOf } from '#i18n/csv.ts';
import { comparedAnswersTable, comparedScoresTable } from '#words/comparison-tables.ts';

import { compared } from '../../support/compared.ts';
import { allQuestions } from '../../support/questionnaire.ts';
import { comparisonWordsIn } from '../../support/words-in.ts';

const en = comparisonWordsIn('en');
const nb = comparisonWordsIn('nb');
const two = compared(
  ['a bank branch, all answered', 'a clinic that knows its gaps'],
  ['Harbour branch', 'Hillside clinic'],
);

describe('comparedScoresTable', () => {
  it('has the overall score, the areas and their topics, with the score and level of each result', () => {
    const [head, ...rows] = comparedScoresTable(two, en);
    expect(head).toEqual([
      'Area or topic',
      'A Harbour branch: score',
      'A Harbour branch: level',
      'B Hillside clinic: score',
      'B Hillside clinic: level',
    ]);
    expect(rows).toHaveLength(1 + 4 + 12);
    expect(rows.slice(0, 3)).toMatchInlineSnapshot(`
      [
        [
          "Overall",
          3.15,
          3,
          2.9,
          3,
        ],
        [
          "Staff",
          2.96,
          3,
          2.74,
          2,
        ],
        [
          "Staff: Shared purpose",
          3.43,
          3,
          2.67,
          2,
        ],
      ]
    `);
  });

  it('has empty cells when a result has no score', () => {
    const [row] = comparedScoresTable(two, en).filter(([unit]) => unit === 'Finances: Value and return');
    expect(row?.slice(3)).toEqual([null, null]);
  });

  it('has only letters in its head when names are hidden', () => {
    const lettered = { ...two, names: ['Resultat A', 'Resultat B'] };
    expect(comparedScoresTable(lettered, nb)[0]?.slice(1, 3)).toEqual(['Resultat A: skår', 'Resultat A: nivå']);
  });
});

describe('comparedAnswersTable', () => {
  it('has a row per question in questionnaire order, with the level of each result', () => {
    const [head, ...rows] = comparedAnswersTable(two, en);
    expect(head).toEqual(['Area', 'Topic', 'Question', 'A Harbour branch', 'B Hillside clinic']);
    expect(rows.map(([, , question]) => question)).toEqual(allQuestions.map(({ title }) => title.en));
    const named = { 'dont-know': 'don’t know', 'not-applicable': 'does not apply' };
    const answersOf = ({ answers }: (typeof two.results)[number]) =>
      allQuestions.map(({ id }) => {
        const answer = answers.get(id) ?? 'not answered';
        return typeof answer === 'string' && answer in named ? named[answer as keyof typeof named] : answer;
      });
    const columns = [3, 4].map((place) => rows.map((row) => row[place]));
    expect(columns).toEqual(two.results.map(answersOf));
    expect(columns[1]).toEqual(expect.arrayContaining([...Object.values(named), 3]));
  });

  it('has only the shared questions when a result covers only the quick check', () => {
    const mixed = compared(['a bank branch, all answered', 'an online store, quick check'], ['Bank', 'Shop']);
    expect(comparedAnswersTable(mixed, en)).toHaveLength(1 + 12);
  });

  it('becomes a file without a formula when a name looks like one', () => {
    const rows = comparedAnswersTable({ ...two, names: ['=1+1', '@sum;"x"'] }, nb);
    const [head] = csvOf(rows, 'nb').split('\r\n');
    expect(head).toBe('\ufeffOmråde;Tema;Spørsmål;A =1+1;"B @sum;""x"""');
  });
});
