import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import TargetChoice from '#components/ui/TargetChoice.svelte';
import type { Targets } from '#domain/assessment.ts';
import { locales, type Locale } from '#domain/locale.ts';
import { fill } from '#i18n/fill.ts';

import { targetsAt } from '../../support/assessments.ts';
import { assessmentContentIn } from '../../support/component.ts';
import { words } from '../../support/site.ts';

const contents = { en: assessmentContentIn('en'), nb: assessmentContentIn('nb') };

const list = (name: string) => screen.getByLabelText<HTMLSelectElement>(name);
const chosen = () =>
  screen.getAllByRole<HTMLInputElement>('radio').flatMap(({ checked, value }) => (checked ? [value] : []));

function rendered(start: Targets, locale: Locale = 'en') {
  const { areas, levelNames } = contents[locale];
  const texts = { ...words[locale].setup, ...words[locale].results };
  let targets = start;
  const { rerender } = render(TargetChoice, {
    areas,
    levelNames,
    targets,
    texts,
    onchoose: (next: Targets) => {
      targets = next;
      void rerender({ targets });
    },
  });
  const details = screen.getByText(texts.targetByArea).closest('details');
  if (details === null) throw new Error('the targets by area are needed');
  return { user: userEvent.setup(), details, targets: () => targets, texts, levelNames, areas };
}

describe('the choice of targets', () => {
  test.each(locales)('offers the levels 3, 4 and 5 by name, for all areas and for each, in %s', (locale) => {
    const { texts, levelNames, areas } = rendered(targetsAt(4), locale);
    const labels = [3, 4, 5].map((level) => fill(texts.level, { level, name: levelNames[level - 1] ?? '' }));
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent.trim())).toEqual(labels);
    for (const { name } of areas) expect([...list(name).options].map(({ text }) => text)).toEqual(labels);
  });

  test('hides the targets by area and selects the common target when all targets are equal', () => {
    const { details } = rendered(targetsAt(5));
    expect(details.open).toBe(false);
    expect(chosen()).toEqual(['5']);
  });

  test('shows the targets by area and selects no common target when one target differs', () => {
    const { details } = rendered({ ...targetsAt(4), finances: 5 });
    expect(details.open).toBe(true);
    expect(chosen()).toEqual([]);
    expect(list('Finances').value).toBe('5');
  });

  test('still shows the targets by area when a change makes all targets equal', async () => {
    const { user, details, targets } = rendered({ ...targetsAt(4), finances: 5 });
    await user.selectOptions(list('Finances'), '4');
    expect(targets()).toEqual(targetsAt(4));
    expect(chosen()).toEqual(['4']);
    expect(details.open).toBe(true);
  });

  test('still shows the targets by area when a change makes them differ', async () => {
    const { user, details, targets, texts } = rendered(targetsAt(4));
    await user.click(screen.getByText(texts.targetByArea));
    expect(details.open).toBe(true);
    await user.selectOptions(list('Finances'), '3');
    expect(targets()).toEqual({ ...targetsAt(4), finances: 3 });
    expect(details.open).toBe(true);
  });

  test('sets every area to the common target when it is chosen after the target of one area', async () => {
    const { user, targets, areas } = rendered(targetsAt(4));
    await user.selectOptions(list('Finances'), '3');
    await user.click(screen.getByRole('radio', { name: /5/ }));
    expect(targets()).toEqual(targetsAt(5));
    expect(areas.map(({ name }) => list(name).value)).toEqual(['5', '5', '5', '5']);
  });
});
