import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';

import SetupView from '#components/assessment/SetupView.svelte';
import type { Assessment } from '#domain/assessment.ts';
import { labelLimit } from '#domain/label.ts';
import { locales, type Locale } from '#domain/locale.ts';
import { fill } from '#i18n/fill.ts';
import type { AssessmentContext } from '#state/synced-assessment.svelte.ts';

import { assessmentWith, targetsAt } from '../../support/assessments.ts';
import { assessmentContentIn, openedAssessment } from '../../support/component.ts';
import { words } from '../../support/site.ts';

const contents = { en: assessmentContentIn('en'), nb: assessmentContentIn('nb') };

beforeEach(() => {
  location.hash = '#setup';
});

/** The second item of a list. @throws {Error} If there is none. */
function secondOf<T>([, second]: readonly T[]): T {
  if (second === undefined) throw new Error('the list has no second item');
  return second;
}

function rendered(locale: Locale = 'en', stored?: Assessment) {
  const assessment = openedAssessment(stored);
  const texts = words[locale];
  const { rerender } = render(SetupView, {
    content: contents[locale],
    assessment: assessment.current,
    nextHref: '#q=next',
    texts,
    ondescribe: (context: Partial<AssessmentContext>) => {
      assessment.describe(context);
      void rerender({ assessment: assessment.current });
    },
  });
  return {
    user: userEvent.setup(),
    assessment,
    texts,
    name: screen.getByLabelText<HTMLInputElement>(texts.setup.nameLabel),
    save: screen.getByRole('button', { name: texts.setup.save }),
  };
}

describe.each(locales)('the setup in %s', (locale) => {
  test('stores name, sector, role, length and targets when they are chosen', async () => {
    const { user, assessment, texts, name, save } = rendered(locale);
    const { sectors, roles, areas } = contents[locale];
    const [sector, role, area] = [secondOf(sectors), secondOf(roles), secondOf(areas)];
    await user.type(name, 'Bryggen Teknikk AS');
    await user.selectOptions(screen.getByLabelText(texts.setup.sectorLabel), sector.name);
    await user.selectOptions(screen.getByLabelText(texts.setup.roleLabel), role.name);
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${texts.setup.modeQuick}`) }));
    await user.click(screen.getByText(texts.setup.targetByArea));
    await user.selectOptions(screen.getByLabelText(area.name), '5');
    await user.click(save);
    expect(assessment.current).toMatchObject({
      label: 'Bryggen Teknikk AS',
      sector: sector.id,
      role: role.id,
      scope: 'quick',
      targets: { ...targetsAt(4), [area.id]: 5 },
    });
    expect(location.hash).toBe('#q=next');
  });

  test('shows an error, keeps the name in its field and stores nothing when the name is too long', async () => {
    const { user, assessment, texts, name, save } = rendered(locale);
    const long = 'Å'.repeat(labelLimit + 1);
    const problem = fill(texts.errors.nameTooLong, { n: labelLimit });
    await user.type(name, long);
    await user.click(save);
    const summary = screen.getByRole('alert');
    expect(summary.textContent).toContain(texts.errors.problem);
    expect(summary.textContent).toContain(problem);
    expect(summary.parentElement).toBe(document.activeElement);
    expect(document.title).toBe(`${texts.errors.prefix}${fill(texts.site.pageTitle, { page: texts.setup.title })}`);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(name.getAttribute('aria-describedby')).toBe('label-help label-error');
    expect(document.getElementById('label-error')?.textContent).toBe(`${texts.errors.prefix}${problem}`);
    await user.click(screen.getByRole('link', { name: problem }));
    expect(document.activeElement).toBe(name);
    expect(name.value).toBe(long);
    expect(assessment.saveState).toBe('empty');
    expect(location.hash).toBe('#setup');
  });
});

describe('the setup', () => {
  test('stores the name and opens the next page when a name that was too long is shortened to the limit', async () => {
    const { user, assessment, texts, name, save } = rendered();
    await user.type(name, 'Å'.repeat(labelLimit + 1));
    await user.click(save);
    await user.type(name, '{Backspace}');
    await user.click(save);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.title).toBe(fill(texts.site.pageTitle, { page: texts.setup.title }));
    expect(assessment.current.label).toBe('Å'.repeat(labelLimit));
    expect(location.hash).toBe('#q=next');
  });

  test('shows the stored values, and changes nothing when they are saved as they are', async () => {
    const stored = assessmentWith({ label: 'Harbour branch', sector: 'bank', role: 'adviser', scope: 'quick' });
    const { user, assessment, texts, name, save } = rendered('en', stored);
    expect(name.value).toBe('Harbour branch');
    expect(screen.getByLabelText<HTMLSelectElement>(texts.setup.sectorLabel).value).toBe('bank');
    expect(screen.getByLabelText<HTMLSelectElement>(texts.setup.roleLabel).value).toBe('adviser');
    await user.click(save);
    expect(assessment.current).toEqual(stored);
  });

  test('explains who counts as a customer', () => {
    rendered();
    expect(screen.getByText(contents.en.customer)).toBeDefined();
  });

  test.each([
    ['does not offer the role of a customer when it is not stored', null, 0],
    ['offers the role of a customer when it is stored', 'customer', 1],
  ])('%s', (_title, role, count) => {
    rendered('en', assessmentWith({ role }));
    const customer = contents.en.roles.find(({ id }) => id === 'customer')?.name ?? '';
    expect(screen.queryAllByRole('option', { name: customer })).toHaveLength(count);
    expect(screen.getByLabelText<HTMLSelectElement>(words.en.setup.roleLabel).value).toBe(role ?? '');
  });

  test('removes the stored sector and role when the user clears them', async () => {
    const { user, assessment, texts } = rendered('en', assessmentWith({ sector: 'bank', role: 'adviser' }));
    await user.selectOptions(screen.getByLabelText(texts.setup.sectorLabel), texts.setup.notChosen);
    await user.selectOptions(screen.getByLabelText(texts.setup.roleLabel), texts.setup.notChosen);
    expect(assessment.current).toMatchObject({ sector: null, role: null });
  });
});
