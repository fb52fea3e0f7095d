import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Assessment } from '#domain/assessment.ts';
import { noteLimit } from '#domain/saved/saved-assessment.ts';
import { NoteDrafts } from '#state/note-drafts.svelte.ts';
import type { SaveState } from '#state/synced-assessment.svelte.ts';

import { assessmentWith } from '../../support/assessments.ts';

const question = 'fin-budget';
const tooLong = 'x'.repeat(noteLimit + 1);
const [id, otherId] = ['7b0c5f6e-52a1-4f0e-9a43-0d8f6f6d1c11', '7b0c5f6e-52a1-4f0e-9a43-0d8f6f6d1c12'];

/** The drafts of an assessment, and the list of all notes that they have stored in it. */
function opened(note = '') {
  const assessment: { current: Assessment; origin: string; saveState: SaveState } = {
    current: assessmentWith({ id, notes: note === '' ? {} : { [question]: note } }),
    origin: '',
    saveState: 'saved',
  };
  const written: string[] = [];
  const drafts = new NoteDrafts(assessment, (about, text) => {
    written.push(text);
    const before = assessment.current;
    const responses = { ...before.responses, [about]: { ...before.responses[about], note: text } };
    assessment.current = { ...before, id: before.id === '' ? id : before.id, responses };
  });
  return { assessment, drafts, written };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the draft of a note', () => {
  test('is stored when the user stops typing', () => {
    const { drafts, written } = opened();
    drafts.type(question, 'letter');
    vi.advanceTimersByTime(199);
    drafts.type(question, 'letter of May');
    vi.advanceTimersByTime(199);
    expect(written).toEqual([]);
    expect(drafts.textOf(question)).toBe('letter of May');
    vi.advanceTimersByTime(1);
    expect(written).toEqual(['letter of May']);
    expect(drafts.textOf(question)).toBe('letter of May');
  });

  test.each(['empty', 'not-saved', 'conflict'] as const)(
    'is stored at once while the save state is %s',
    (saveState) => {
      const { assessment, drafts, written } = opened();
      assessment.saveState = saveState;
      drafts.type(question, 'letter');
      expect(written).toEqual(['letter']);
    },
  );

  test('is stored once when it is flushed twice', () => {
    const { drafts, written } = opened();
    drafts.type(question, 'letter of May');
    drafts.flush();
    drafts.flush();
    vi.runAllTimers();
    expect(written).toEqual(['letter of May']);
  });

  test('is not stored when it equals the stored note', () => {
    const { drafts, written } = opened('letter of May');
    drafts.type(question, 'letter of June');
    drafts.type(question, 'letter of May');
    vi.runAllTimers();
    expect(written).toEqual([]);
  });

  test('can be empty, which deletes the note', () => {
    const { drafts, written } = opened('letter of May');
    drafts.type(question, '');
    expect(drafts.textOf(question)).toBe('');
    vi.runAllTimers();
    expect(written).toEqual(['']);
  });

  test('stays in its field, and is not stored, while it is too long', () => {
    const { drafts, written } = opened('letter of May');
    drafts.type(question, tooLong);
    vi.runAllTimers();
    drafts.flush();
    expect(written).toEqual([]);
    expect(drafts.textOf(question)).toBe(tooLong);
    expect(drafts.isAnyTooLong).toBe(true);
    drafts.type(question, tooLong.slice(1));
    vi.runAllTimers();
    expect(written).toEqual([tooLong.slice(1)]);
    expect(drafts.isAnyTooLong).toBe(false);
  });

  test('is replaced by the note of another tab once it is stored', () => {
    const { assessment, drafts } = opened();
    drafts.type(question, 'letter of May');
    drafts.flush();
    assessment.current = assessmentWith({ id, notes: { [question]: 'letter of June' } });
    expect(drafts.textOf(question)).toBe('letter of June');
  });

  test.each(['letter of May', tooLong])('is never stored in another assessment (case %#)', (text) => {
    const { assessment, drafts, written } = opened();
    drafts.type(question, text);
    assessment.current = assessmentWith({ id: otherId });
    expect(drafts.textOf(question)).toBe('');
    expect(drafts.isAnyTooLong).toBe(false);
    vi.runAllTimers();
    drafts.flush();
    expect(written).toEqual([]);
    expect(drafts.textOf(question)).toBe('');
  });

  test('stays in its field when the page continues with a copy of the assessment', () => {
    const { assessment, drafts } = opened();
    drafts.type(question, tooLong);
    assessment.current = { ...assessment.current, id: otherId };
    assessment.origin = id;
    expect(drafts.textOf(question)).toBe(tooLong);
    expect(drafts.isAnyTooLong).toBe(true);
  });

  test('belongs to the next new assessment, and to no other, when it is too long and there is none', () => {
    const { assessment, drafts } = opened();
    assessment.current = { ...assessment.current, id: '' };
    drafts.type(question, tooLong);
    assessment.current = { ...assessment.current, id };
    expect(drafts.textOf(question)).toBe(tooLong);
    assessment.current = { ...assessment.current, id: otherId };
    expect(drafts.textOf(question)).toBe('');
    expect(drafts.isAnyTooLong).toBe(false);
  });

  test('creates an assessment when there is none, and later drafts belong to it until they are cleared', () => {
    const { assessment, drafts, written } = opened();
    assessment.current = { ...assessment.current, id: '' };
    assessment.saveState = 'empty';
    drafts.type(question, 'letter of May');
    expect(written).toEqual(['letter of May']);
    drafts.type('fin-tools', tooLong);
    expect(drafts.textOf('fin-tools')).toBe(tooLong);
    drafts.clear();
    expect(drafts.textOf('fin-tools')).toBe('');
  });
});
