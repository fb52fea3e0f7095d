import { describe, expect, it } from 'vitest';

import { answersTable, scoresTable } from '#words/result-tables.ts';

import { allQuestions, questionnaire } from '../../support/questionnaire.ts';
import { sample } from '../../support/sample.ts';
import { wordsIn } from '../../support/words-in.ts';

const en = wordsIn('en');
const nb = wordsIn('nb');
const clinic = sample('a clinic that knows its gaps');
const quick = sample('an online store, quick check');

describe('answersTable', () => {
  it('has a row per question in questionnaire order', () => {
    const [head = [], ...rows] = answersTable(clinic.assessment, en);
    expect(head).toEqual(['Number', 'Area', 'Topic', 'Question', 'Answer', 'Description', 'Weight', 'Note']);
    expect(rows.map(([, , , question]) => question)).toEqual(allQuestions.map(({ question }) => question.en));
    expect(rows.map(([number]) => number)).toEqual(rows.map((_row, place) => place + 1));
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  it('has a number and a description when the answer is a rating, else its name', () => {
    const [, ...rows] = answersTable(clinic.assessment, en);
    for (const [place, { id, levels }] of allQuestions.entries()) {
      const answer = clinic.assessment.responses[id]?.answer;
      const [, , , , number, description] = rows[place] ?? [];
      if (typeof answer === 'number')
        expect([number, description]).toEqual([answer, levels[answer - 1]?.description.en]);
      else expect(number).toBeNull();
      if (answer === 'dont-know') expect(description).toBe('don’t know');
      if (answer === undefined) expect(description).toBe('not answered');
    }
  });

  it('includes notes, and only questions of the quick check when that is the scope', () => {
    const { assessment } = quick;
    const [first = ''] = Object.keys(assessment.responses);
    const noted = {
      ...assessment,
      responses: { ...assessment.responses, [first]: { answer: 2, note: 'seen' } as const },
    };
    const [, ...rows] = answersTable(noted, nb);
    expect(rows).toHaveLength(12);
    expect(rows[0]?.at(-1)).toBe('seen');
  });
});

describe('scoresTable', () => {
  it('has the overall score, the areas and their topics, with two decimals', () => {
    const [head = [], whole = [], ...rows] = scoresTable(clinic.result, clinic.assessment, en);
    expect(head).toHaveLength(7);
    const { overall, areas } = clinic.result.scores;
    expect(whole.slice(0, 3)).toEqual(['Overall', Math.round((overall.score ?? 0) * 100) / 100, overall.level]);
    expect(rows).toHaveLength(areas.length + questionnaire.areas.flatMap(({ topics }) => topics).length);
  });

  it('gives the reason when there is no score', () => {
    const missing = scoresTable(clinic.result, clinic.assessment, en).filter(([, score]) => score === null);
    expect(missing).not.toEqual([]);
    for (const row of missing) expect(row.at(-1)).toMatch(/^At least .+ needs? a level$|Does not apply/);
  });
});
