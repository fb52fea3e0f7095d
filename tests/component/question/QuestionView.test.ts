import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';

import { questionsIn } from '#domain/questionnaire.ts';
import { noteLimit } from '#domain/saved/saved-assessment.ts';
import { NoteDrafts } from '#state/note-drafts.svelte.ts';

import { assessmentWith } from '../../support/assessments.ts';
import { assessmentContentIn, openedAssessment } from '../../support/component.ts';
import QuestionViewWithDrafts from '../../support/QuestionViewWithDrafts.svelte';
import { words } from '../../support/site.ts';

const content = assessmentContentIn('en');
/** A note over the limit. Outside the field, its digits would answer the question, and its line ends open the next. */
const long = 'Asked 5 people: 3 knew, 1 did not, 0 asked back.\n'.repeat(20).slice(0, noteLimit + 100);

function rendered(note?: string, isFirst = false) {
  const [question] = questionsIn(content, 'full');
  if (question === undefined) throw new Error('a question is needed');
  const texts = words.en.question;
  const notes = note === undefined ? {} : { [question.id]: note };
  const assessment = openedAssessment(assessmentWith({ answers: new Map([[question.id, 2]]), notes }));
  const onnext = vi.fn();
  render(QuestionViewWithDrafts, {
    drafts: new NoteDrafts(assessment, assessment.note),
    content,
    question,
    assessment,
    place: { isFirst, position: '', previousHref: '#', nextLabel: texts.next },
    keys: { isEnabled: true, toggle: vi.fn() },
    texts,
    locale: 'en',
    onnext,
  });
  const field = screen.getByLabelText<HTMLTextAreaElement>(texts.noteLabel);
  return {
    user: userEvent.setup(),
    field,
    details: field.closest('details') ?? document.createElement('details'),
    opener: screen.getByText(texts.noteOpen),
    stored: () => assessment.current.responses[question.id],
    onnext,
  };
}

describe('the note of a question', () => {
  test('moves focus to its field when it is opened', async () => {
    const { user, details, opener, field } = rendered();
    expect(details.open).toBe(false);
    await user.click(opener);
    expect(details.open).toBe(true);
    await expect.poll(() => document.activeElement).toBe(field);
  });

  test.each(['typed', 'pasted'])('stays open and changes no answer when a text that is too long is %s', async (way) => {
    const { user, details, opener, field, stored, onnext } = rendered();
    await user.click(opener);
    await user.click(field);
    if (way === 'typed') await user.keyboard(long.replaceAll('\n', '{Enter}'));
    else await user.paste(long);
    expect(field.value).toBe(long);
    expect(details.open).toBe(true);
    expect(document.activeElement).toBe(field);
    expect(stored()?.answer).toBe(2);
    expect(onnext).not.toHaveBeenCalled();
  });

  test('is open from the start when there is a stored note', () => {
    const { details, field } = rendered('letter of May');
    expect(details.open).toBe(true);
    expect(field.value).toBe('letter of May');
  });
});

test.each([
  [true, 2],
  [false, 0],
])('a question explains who counts as a customer only when it is the first (%s)', (isFirst, count) => {
  rendered(undefined, isFirst);
  // The text is in the page twice: beside the question for wide screens, and below it for narrow ones.
  expect(screen.queryAllByText(content.customer)).toHaveLength(count);
});

describe('the number keys of a question', () => {
  test('choose an answer, and Enter opens the next question, when focus is outside the note field', async () => {
    const { user, opener, stored, onnext } = rendered();
    await user.click(opener);
    await user.click(screen.getByRole('heading', { level: 1 }));
    await user.keyboard('5{Enter}');
    expect(stored()?.answer).toBe(5);
    expect(onnext).toHaveBeenCalledOnce();
  });
});
