import { expect, it } from 'vitest';

import { answerGroups } from '#components/report/answer-groups.ts';

import { assessmentWith } from '../../../support/assessments.ts';
import { allQuestions } from '../../../support/questionnaire.ts';
import { wordsIn } from '../../../support/words-in.ts';

const { areas } = wordsIn('en');
const [first, second] = allQuestions;
const assessment = assessmentWith({
  answers: new Map([[first?.id ?? '', 3]]),
  notes: { [second?.id ?? '']: 'Ask Kari' },
});

it('answerGroups numbers every question in order, by topic, with answer and note', () => {
  const groups = answerGroups(areas, assessment);
  const lines = groups.flatMap((group) => group.lines);
  expect(groups).toHaveLength(12);
  expect(lines.map(({ n }) => n)).toEqual(allQuestions.map((_question, place) => place + 1));
  expect(lines.map(({ question }) => question.id)).toEqual(allQuestions.map(({ id }) => id));
  expect(lines[0]).toMatchObject({ answer: 3, note: undefined });
  expect(lines[1]).toMatchObject({ answer: null, note: 'Ask Kari' });
});

it('answerGroups omits other questions when the scope is the quick check', () => {
  const lines = answerGroups(areas, { ...assessment, scope: 'quick' }).flatMap((group) => group.lines);
  expect(lines.map(({ question }) => question.id)).toEqual(
    allQuestions.filter(({ quick }) => quick).map(({ id }) => id),
  );
});
