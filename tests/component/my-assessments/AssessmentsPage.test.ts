import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';

import AssessmentsPage from '#components/my-assessments/AssessmentsPage.svelte';
import type { Assessment } from '#domain/assessment.ts';
import { editionOf } from '#domain/edition.ts';
import { locales, localize, type Locale } from '#domain/locale.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { serializeAssessments } from '#domain/saved/saved-assessments.ts';
import { fillCount } from '#i18n/fill.ts';
import { listContent } from '#page-data/assessment-list-content.ts';
import { listTexts } from '#page-data/assessment-list-texts.ts';

import { liveRegions } from '../../support/component.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { threeAssessments } from '../../support/saved-files.ts';
import { words } from '../../support/site.ts';

const edition = editionOf(questionnaire);
const three = threeAssessments();
const [branch, clinic] = three;
const textOf = (assessment: Assessment) => serializeAssessment(assessment, edition);
const bundle = serializeAssessments(three, edition);

const stored = () => Object.fromEntries(Object.entries(localStorage));
/** The stored assessments, by id. */
function storedTexts(): Record<string, string> {
  const prefix = 'focal:/:assessment:';
  const entries = Object.entries(stored()) as [string, string][];
  return Object.fromEntries(
    entries.filter(([key]) => key.startsWith(prefix)).map(([key, text]) => [key.slice(prefix.length), text]),
  );
}

beforeEach(() => {
  localStorage.clear();
});

/** Renders the list on a device with stored assessments, of which the first is current. */
function rendered(assessments: readonly Assessment[], locale: Locale = 'en') {
  localStorage.setItem('focal:/:current', assessments[0]?.id ?? '');
  for (const assessment of assessments) localStorage.setItem(`focal:/:assessment:${assessment.id}`, textOf(assessment));
  liveRegions();
  const texts = words[locale].assessments;
  const { container } = render(AssessmentsPage, {
    content: listContent(localize(questionnaire, locale)),
    texts: listTexts(words[locale]),
    paths: { assess: '/', result: '/', compare: '/', privacy: '/' },
    locale,
  });
  const user = userEvent.setup();
  const input = container.querySelector<HTMLInputElement>('#file');
  if (input === null) throw new Error('a field for files is needed');
  return {
    user,
    texts,
    choose: (content: BlobPart) => user.upload(input, new File([content], 'client.json', { type: 'application/json' })),
    panel: () => screen.queryByRole('region', { name: new RegExp(`^${texts.found.other.split('{n}')[0] ?? ''}`) }),
    add: () => user.click(screen.getByRole('button', { name: texts.add })),
  };
}

describe.each(locales)('the list of assessments in %s', (locale) => {
  test('shows the content of an opened file, and changes nothing when the import is cancelled', async () => {
    const { user, texts, choose, panel } = rendered([clinic], locale);
    const before = stored();
    await choose(bundle);
    const heading = await screen.findByRole('heading', { name: fillCount(texts.found, locale, { n: 3 }) });
    await expect.poll(() => document.activeElement).toBe(heading);
    const text = panel()?.textContent.replaceAll(/\s+/g, ' ');
    const said = {
      en: ['Harbour branch', 'Changed 1 November 2026. Full assessment, 48 of 48 answered.', 'Quick check, 12 of 12'],
      nb: ['Harbour branch', 'Endret 1. november 2026. Full vurdering, 48 av 48 besvart.', 'Hurtigsjekk, 12 av 12'],
    }[locale];
    for (const part of [...said, texts.nothingYet, texts.isSame]) expect(text).toContain(part);
    expect(stored()).toEqual(before);
    await user.click(screen.getByRole('button', { name: words[locale].site.cancel }));
    expect(panel()).toBeNull();
    await expect.poll(() => document.activeElement?.id).toBe('open-file');
    expect(stored()).toEqual(before);
  });
});

const renamed = { ...clinic, label: 'As it was in May' };
const choices = words.en.assessments;

describe('an import', () => {
  test.each([
    [choices.keepBoth, [textOf(renamed), textOf(clinic)]],
    [choices.replace, [textOf(clinic)]],
    [choices.leaveOut, [textOf(renamed)]],
  ])('stores what the user chooses when the id already exists here: %s', async (choice, expected) => {
    const { user, texts, choose, panel, add } = rendered([renamed, branch]);
    await choose(textOf(clinic));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: texts.keepBoth })).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: choice }));
    await add();
    await expect.poll(panel).toBeNull();
    const { [branch.id]: other, ...rest } = storedTexts();
    expect(other).toBe(textOf(branch));
    // If both are kept, one of them gets a new id. Replaced by the old id, the texts can be compared.
    const withSameId = Object.entries(rest).map(([id, text]) => text.replace(id, clinic.id));
    expect(withSameId.toSorted()).toEqual([...expected].toSorted());
  });

  test('offers “Close” in place of “Add” when the file contains nothing new', async () => {
    const { user, texts, choose, panel } = rendered([clinic]);
    await choose(textOf(clinic));
    expect(await screen.findByText(texts.isSame)).toBeTruthy();
    expect(screen.queryByText(texts.nothingYet)).toBeNull();
    expect(screen.queryByRole('button', { name: texts.add })).toBeNull();
    await user.click(screen.getByRole('button', { name: texts.close }));
    expect(panel()).toBeNull();
    expect(storedTexts()).toEqual({ [clinic.id]: textOf(clinic) });
  });

  test('adds the assessment when the file begins with a byte order mark', async () => {
    const { texts, choose, add } = rendered([branch]);
    await choose(`\ufeff${textOf(clinic)}`);
    await screen.findByText(texts.found.one);
    await add();
    const notice = await screen.findByText(texts.added.one);
    await expect.poll(() => document.activeElement).toBe(notice);
    expect(storedTexts()).toEqual({ [branch.id]: textOf(branch), [clinic.id]: textOf(clinic) });
  });
});

const parts = JSON.parse(bundle) as { assessments: { scope: string }[] };
/** The file of three assessments, of which those at some places are damaged. */
const damaged = (...places: readonly number[]) =>
  JSON.stringify({
    ...parts,
    assessments: parts.assessments.map((part, place) => (places.includes(place) ? { ...part, scope: 'half' } : part)),
  });
const { en, nb } = { en: words.en.assessments, nb: words.nb.assessments };

describe('a file', () => {
  test.each<[name: string, content: BlobPart, locale: Locale, problem: string]>([
    ['too large', ' '.repeat(256 * 1024 + 1), 'en', en.fileProblems.tooLarge],
    [
      'too large for a file of several assessments',
      `{"format":"focal-assessments"${' '.repeat(8 * 1024 * 1024)}}`,
      'nb',
      nb.fileProblems.tooLarge,
    ],
    ['not UTF-8', new Uint8Array([0x7b, 0xe5, 0x7d]), 'en', en.fileProblems.notText],
    ['not JSON', textOf(clinic).slice(0, 300), 'nb', nb.fileProblems.notJson],
    ['JSON of another format', '{"format":"something-else"}', 'en', en.fileProblems.otherFormat],
    ['of a newer version', textOf(clinic).replace('"version": 1', '"version": 2'), 'nb', nb.fileProblems.newer],
    ['empty', '{"format":"focal-assessments","version":1,"assessments":[]}', 'en', en.fileProblems.empty],
    ['damaged', textOf(clinic).replace('"full"', '"half"'), 'nb', nb.fileProblems.damaged],
    [
      'damaged in one part',
      damaged(1),
      'en',
      fillCount(en.fileProblems.damagedParts, 'en', { n: 1, total: 3, parts: '2' }),
    ],
    [
      'damaged in two parts',
      damaged(1, 2),
      'nb',
      fillCount(nb.fileProblems.damagedParts, 'nb', { n: 2, total: 3, parts: '2 og 3' }),
    ],
  ])('is rejected with reason and remedy when it is %s', async (_name, content, locale, problem) => {
    const { choose, panel } = rendered([clinic], locale);
    const before = stored();
    await choose(content);
    const notice = await screen.findByText(problem);
    await expect.poll(() => document.activeElement).toBe(notice);
    expect(panel()).toBeNull();
    expect(stored()).toEqual(before);
  });
});
