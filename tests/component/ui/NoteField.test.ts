import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import { locales, type Locale } from '#domain/locale.ts';
import { noteLimit } from '#domain/saved/saved-assessment.ts';
import { fillCount } from '#i18n/fill.ts';
import { NoteDrafts } from '#state/note-drafts.svelte.ts';

import { assessmentWith } from '../../support/assessments.ts';
import { openedAssessment } from '../../support/component.ts';
import NoteFieldWithDrafts from '../../support/NoteFieldWithDrafts.svelte';
import { allQuestions } from '../../support/questionnaire.ts';
import { words } from '../../support/site.ts';

const question = allQuestions[0]?.id ?? '';
const full = 'Asked 5 people: 3 knew, 1 did not, 0 asked back.\n'.repeat(20).slice(0, noteLimit);

function rendered({ note = '', locale = 'en' }: { note?: string; locale?: Locale } = {}) {
  const assessment = openedAssessment(
    assessmentWith({ answers: new Map([[question, 2]]), notes: note === '' ? {} : { [question]: note } }),
  );
  const drafts = new NoteDrafts(assessment, assessment.note);
  const texts = words[locale].question;
  render(NoteFieldWithDrafts, { drafts, question, texts, locale });
  const field = screen.getByLabelText<HTMLTextAreaElement>(texts.noteLabel);
  return { user: userEvent.setup(), field, texts, stored: () => assessment.current.responses[question] };
}

/** The texts that describe a field, as a screen reader reads them. */
function description(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
}

describe.each(locales)('the note field in %s', (locale) => {
  test.each([
    [noteLimit - 51, 'false', () => ''],
    [noteLimit - 50, 'false', ({ noteLeft }) => fillCount(noteLeft, locale, { n: 50 })],
    [noteLimit - 2, 'false', ({ noteLeft }) => fillCount(noteLeft, locale, { n: 2 })],
    [noteLimit - 1, 'false', ({ noteLeft }) => fillCount(noteLeft, locale, { n: 1 })],
    [noteLimit, 'false', ({ noteLeft }) => fillCount(noteLeft, locale, { n: 0 })],
    [noteLimit + 1, 'true', ({ noteTooLong }) => fillCount(noteTooLong, locale, { n: 1 })],
    [noteLimit + 2, 'true', ({ noteTooLong }) => fillCount(noteTooLong, locale, { n: 2 })],
    [noteLimit + 100, 'true', ({ noteTooLong }) => fillCount(noteTooLong, locale, { n: 100 })],
  ] satisfies [number, string, (texts: (typeof words)['en']['question']) => string][])(
    'shows how many characters are left or too many when a text of %i characters is pasted',
    async (length, isInvalid, status) => {
      const { user, field, texts } = rendered({ locale });
      const text = full.repeat(2).slice(0, length);
      await user.click(field);
      await user.paste(text);
      expect(field.value).toBe(text);
      expect(description(field)).toBe(`${texts.noteHelp} ${status(texts)}`.trim());
      expect(screen.getByRole('status').textContent).toBe(status(texts));
      expect(field.getAttribute('aria-invalid')).toBe(isInvalid);
    },
  );
});

describe('the note field', () => {
  test('keeps text and focus, and does not change the stored note, when the pasted text is too long', async () => {
    const { user, field, stored } = rendered({ note: 'letter of May' });
    expect(field.value).toBe('letter of May');
    await user.click(field);
    await user.paste(full);
    expect(field.value).toBe(`letter of May${full}`);
    expect(document.activeElement).toBe(field);
    await user.tab();
    expect(field.value).toBe(`letter of May${full}`);
    expect(stored()).toEqual({ answer: 2, note: 'letter of May' });
  });

  test('stores the note again when the text is shortened to the limit', async () => {
    const { user, field, texts, stored } = rendered({ note: 'letter of May' });
    await user.clear(field);
    await user.paste(`${full}12`);
    expect(description(field)).toBe(`${texts.noteHelp} ${fillCount(texts.noteTooLong, 'en', { n: 2 })}`);
    await user.keyboard('{Backspace}');
    expect(description(field)).toBe(`${texts.noteHelp} ${fillCount(texts.noteTooLong, 'en', { n: 1 })}`);
    await user.keyboard('{Backspace}');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    await expect.poll(stored).toEqual({ answer: 2, note: full });
  });

  test('stores the note at once when it loses focus', async () => {
    const { user, field, stored } = rendered();
    await user.click(field);
    await user.paste('letter of May');
    await user.tab();
    expect(stored()).toEqual({ answer: 2, note: 'letter of May' });
  });
});
