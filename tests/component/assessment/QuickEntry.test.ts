import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import QuickEntry from '#components/assessment/QuickEntry.svelte';
import type { Answer, Assessment } from '#domain/assessment.ts';
import { locales, type Locale } from '#domain/locale.ts';
import { fill } from '#i18n/fill.ts';

import { assessmentWith } from '../../support/assessments.ts';
import { assessmentContentIn, liveRegions, openedAssessment } from '../../support/component.ts';
import { allQuestions, questionnaire } from '../../support/questionnaire.ts';
import { words } from '../../support/site.ts';

const { offScale } = questionnaire;
const contents = { en: assessmentContentIn('en'), nb: assessmentContentIn('nb') };
const withoutExclusion = allQuestions.findIndex(({ notApplicable }) => notApplicable === null);
const withExclusion = allQuestions.findIndex(({ notApplicable }) => notApplicable !== null);
const idAt = (place: number) => allQuestions[place]?.id ?? '';

// Selects by element, because a query by role is slow in jsdom with so many elements.
const fields = () => [...document.querySelectorAll<HTMLInputElement>('input[type="text"]')];
const fieldAt = (place: number) => fields()[place] ?? document.createElement('input');
/** The description of a field: its answer in words, or its error. */
const announcementAt = (place: number) =>
  document.getElementById(fieldAt(place).getAttribute('aria-describedby') ?? '')?.textContent.trim();

function rendered(locale: Locale = 'en', stored?: Assessment) {
  const live = liveRegions();
  const assessment = openedAssessment(stored);
  render(QuickEntry, { content: contents[locale], assessment, texts: words[locale] });
  return { user: userEvent.setup(), live, assessment };
}

/** An answer in words, as the options of its question name it. */
function inWords(place: number, answer: Answer, locale: Locale): string {
  if (answer === 'dont-know') return offScale.dontKnow.label[locale];
  if (answer === 'not-applicable') return offScale.notApplicable.label[locale];
  return allQuestions[place]?.levels[answer - 1]?.title[locale] ?? '';
}

describe.each(locales)('the quick entry in %s', (locale) => {
  test.each([
    ['1', 1, '1'],
    ['5', 5, '5'],
    ['0', 'dont-know', '0'],
    ['9', 'not-applicable', '–'],
    ['-', 'not-applicable', '–'],
    ['–', 'not-applicable', '–'],
  ] as const)(
    'stores the answer, shows it in words and goes to the next line when “%s” is typed',
    async (sign, answer, shown) => {
      const { user, assessment } = rendered(locale);
      await user.click(fieldAt(withExclusion));
      await user.keyboard(sign);
      expect(assessment.current.responses).toEqual({ [idAt(withExclusion)]: { answer } });
      expect(fieldAt(withExclusion).value).toBe(shown);
      expect(announcementAt(withExclusion)).toBe(inWords(withExclusion, answer, locale));
      expect(document.activeElement).toBe(fieldAt(withExclusion + 1));
    },
  );

  test('names the signs for “don’t know” and “does not apply” when it opens', () => {
    rendered(locale);
    const help = document.getElementById('entry-help')?.textContent;
    const [unknown, excluded] = [offScale.dontKnow.label[locale], offScale.notApplicable.label[locale]];
    expect(help).toBe(fill(words[locale].entry.help, { unknown, excluded }));
    expect(help).toContain(
      locale === 'en' ? `9 or a hyphen for “${excluded}”` : `9 eller bindestrek for «${excluded}»`,
    );
  });

  test.each(['7', 'x', '-', '9', '?'])(
    'keeps the answer, keeps focus and shows an error when “%s” is no answer to the question',
    async (sign) => {
      const stored = assessmentWith({ answers: new Map([[idAt(withoutExclusion), 3]]) });
      const { user, live, assessment } = rendered(locale, stored);
      await user.click(fieldAt(withoutExclusion));
      await user.keyboard(sign);
      expect(document.activeElement).toBe(fieldAt(withoutExclusion));
      expect(fieldAt(withoutExclusion).value).toBe('3');
      expect(fieldAt(withoutExclusion).getAttribute('aria-invalid')).toBe('true');
      expect(announcementAt(withoutExclusion)).toBe(words[locale].entry.wrong);
      expect(assessment.current).toEqual(stored);
      await expect.poll(() => live('assertive')).toBe(words[locale].entry.wrong);
    },
  );
});

describe('the quick entry', () => {
  test('stores 9 as “does not apply” to each question that allows it when a whole form is typed in digits', async () => {
    const { user, assessment } = rendered();
    const signs = allQuestions.map(({ notApplicable }) => (notApplicable === null ? '5' : '9'));
    expect(new Set(signs)).toEqual(new Set(['5', '9']));
    await user.click(fieldAt(0));
    await user.keyboard(signs.join(''));
    const answers = signs.map((sign) => (sign === '9' ? 'not-applicable' : 5));
    expect(assessment.current.responses).toEqual(
      Object.fromEntries(answers.map((answer, place) => [idAt(place), { answer }])),
    );
    expect(fields().map(({ value }) => value)).toEqual(signs.map((sign) => (sign === '9' ? '–' : '5')));
    expect(answers.map((_answer, place) => announcementAt(place))).toEqual(
      answers.map((answer, place) => inWords(place, answer, 'en')),
    );
  });

  test('clears the error of a line when a valid sign follows', async () => {
    const { user, assessment } = rendered();
    await user.click(fieldAt(0));
    await user.keyboard('74');
    expect(assessment.current.responses).toEqual({ [idAt(0)]: { answer: 4 } });
    expect(fieldAt(0).getAttribute('aria-invalid')).toBe('false');
    expect(announcementAt(0)).toBe(inWords(0, 4, 'en'));
  });

  test('replaces an answer when the user returns to it with the arrow key and types another', async () => {
    const { user, assessment } = rendered();
    await user.click(fieldAt(0));
    await user.keyboard('2{ArrowUp}');
    expect(document.activeElement).toBe(fieldAt(0));
    await user.keyboard('5');
    expect(assessment.current.responses).toEqual({ [idAt(0)]: { answer: 5 } });
    expect(announcementAt(0)).toBe(inWords(0, 5, 'en'));
  });

  test('moves back to the previous line, then clears its answer, when Backspace is pressed twice', async () => {
    const { user, assessment } = rendered();
    await user.click(fieldAt(0));
    await user.keyboard('2{Backspace}');
    expect(document.activeElement).toBe(fieldAt(0));
    expect(assessment.current.responses).toEqual({ [idAt(0)]: { answer: 2 } });
    await user.keyboard('{Backspace}');
    expect(fieldAt(0).value).toBe('');
    expect(announcementAt(0)).toBe('');
    expect(assessment.current.responses).toEqual({});
  });

  test.each(['{ArrowDown}', '{Enter}'])('goes to the next line and changes nothing when %s is pressed', async (key) => {
    const { user, assessment } = rendered();
    await user.click(fieldAt(0));
    await user.keyboard(key);
    expect(document.activeElement).toBe(fieldAt(1));
    expect(assessment.current.responses).toEqual({});
  });

  test('has a numbered line for each question of the quick check when the quick check is chosen', async () => {
    const { user, assessment } = rendered();
    expect(fields()).toHaveLength(48);
    await user.click(screen.getByRole('radio', { name: /^Quick check/ }));
    expect(assessment.current.scope).toBe('quick');
    expect(fields()).toHaveLength(12);
    const numbers = screen.getAllByRole('listitem').map((line) => within(line).getByText(/^\d+$/).textContent);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_none, place) => String(place + 1)));
  });
});
