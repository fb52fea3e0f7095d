import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import GatherPanel from '#components/gather/GatherPanel.svelte';
import { editionOf } from '#domain/edition.ts';
import { locales, type Locale } from '#domain/locale.ts';
import { serializeAssessments } from '#domain/saved/saved-assessments.ts';
import { gatherEn } from '#i18n/en/gather.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { gatherNb } from '#i18n/nb/gather.ts';
import { GatheredResults } from '#state/gathered-results.svelte.ts';

import { liveRegions } from '../../support/component.ts';
import { payloadOf } from '../../support/links.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { threeAssessments } from '../../support/saved-files.ts';

const edition = editionOf(questionnaire);
const [branch, clinic, shop] = threeAssessments();
const linkTo = (assessment: typeof branch) => `https://focal.example/en/result/#r=${payloadOf(assessment)}`;
const fileOf = (name: string, ...assessments: (typeof branch)[]) =>
  new File([serializeAssessments(assessments, edition)], name, { type: 'application/json' });

function rendered({
  locale = 'en',
  limit = 100,
  isSilent = false,
}: { locale?: Locale; limit?: number; isSilent?: boolean } = {}) {
  const live = liveRegions();
  const gathered = new GatheredResults(edition, limit);
  const texts = { en: gatherEn, nb: gatherNb }[locale];
  const { container } = render(GatherPanel, { gathered, texts, locale, isSilent });
  const user = userEvent.setup();
  const box = screen.getByLabelText<HTMLTextAreaElement>(texts.pasteLabel);
  const files = container.querySelector<HTMLInputElement>('#gather-files');
  if (files === null) throw new Error('a field for files is needed');
  return {
    user,
    live,
    texts,
    box,
    files,
    labels: () => gathered.results.map(({ label }) => label),
    problems: () => screen.queryByRole('group', { name: texts.problemsTitle }),
    named: () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent),
    outcome: () => container.querySelector('.outcome')?.textContent ?? '',
    async paste(text: string) {
      await user.clear(box);
      await user.click(box);
      await user.paste(text);
      await user.click(screen.getByRole('button', { name: texts.add }));
    },
  };
}

describe.each(locales)('the gather panel in %s', (locale) => {
  test('adds every link of a text, shows their number and empties the field when each can be read', async () => {
    const { live, texts, box, labels, problems, outcome, paste } = rendered({ locale });
    await paste(`First ${linkTo(branch)}\n> and ${linkTo(clinic)}`);
    expect(labels()).toEqual(['Harbour branch', 'Hillside clinic']);
    expect(outcome()).toBe(fillCount(texts.added, locale, { n: 2 }));
    await expect.poll(() => live('polite')).toBe(fillCount(texts.added, locale, { n: 2 }));
    expect(problems()).toBeNull();
    expect(box.value).toBe('');
  });

  test('reports the damaged link, moves focus to the report and keeps the text when one link of three is damaged', async () => {
    const { live, texts, box, labels, named, outcome, paste } = rendered({ locale });
    const text = `${linkTo(branch)}\n${linkTo(shop).slice(0, -3)}\n${linkTo(clinic)}`;
    await paste(text);
    expect(labels()).toEqual(['Harbour branch', 'Hillside clinic']);
    expect(named()).toEqual([fill(texts.linkPlace, { place: 2, total: 3, problem: texts.damaged })]);
    expect(outcome()).toBe(fillCount(texts.added, locale, { n: 2 }));
    await expect.poll(() => document.activeElement).toBe(screen.getByText(texts.problemsTitle));
    await expect.poll(() => live('polite')).toBe(fillCount(texts.added, locale, { n: 2 }));
    expect(box.value).toBe(text);
  });

  test('reports that there is no link when the text contains none', async () => {
    const { texts, labels, named, outcome, paste } = rendered({ locale });
    await paste('nothing at all');
    expect(named()).toEqual([texts.noLink]);
    expect(outcome()).toBe('');
    expect(labels()).toEqual([]);
  });

  test('adds results of files to those of links, and names the unreadable file when several are chosen', async () => {
    const { user, live, texts, files, labels, named, outcome, paste } = rendered({ locale });
    await paste(linkTo(branch));
    await user.upload(files, [
      new File(['{"format":'], 'cut-off.json', { type: 'application/json' }),
      fileOf('all.json', clinic, branch),
    ]);
    await expect.poll(outcome).toBe(`${texts.added.one} ${texts.repeated.one}`);
    expect(named()).toEqual([fill(texts.fileWhole, { file: 'cut-off.json', problem: texts.fileProblems.notJson })]);
    expect(labels()).toEqual(['Harbour branch', 'Hillside clinic']);
    await expect.poll(() => document.activeElement).toBe(screen.getByText(texts.problemsTitle));
    await expect.poll(() => live('polite')).toBe(`${texts.added.one} ${texts.repeated.one}`);
  });
});

describe('the gather panel', () => {
  test('reports 50 of 2000 damaged links and the number of the others, until a readable text follows', async () => {
    const { texts, labels, problems, named, paste } = rendered();
    await paste('#r=040g\n'.repeat(2000));
    expect(named()).toHaveLength(51);
    expect(named()[49]).toBe(`Link 50 of 2000 ${texts.damaged}`);
    expect(named()[50]).toBe(fillCount(texts.moreProblems, 'en', { n: 1950 }));
    await paste(linkTo(branch));
    expect(problems()).toBeNull();
    expect(labels()).toEqual(['Harbour branch']);
  });

  test('shows the number of added results, but no problems, when the page shows the problems elsewhere', async () => {
    const { texts, problems, outcome, paste } = rendered({ isSilent: true });
    await paste(`${linkTo(branch)}\n${linkTo(shop).slice(0, -3)}`);
    expect(problems()).toBeNull();
    expect(outcome()).toBe(texts.added.one);
  });

  test('reports how many results are left out when there are more than the limit', async () => {
    const { labels, named, paste } = rendered({ limit: 1 });
    await paste(`${linkTo(branch)} ${linkTo(clinic)}`);
    expect(labels()).toEqual(['Harbour branch']);
    expect(named()).toEqual(['One more result was found, but there is room for only 1.']);
  });

  test('opens the file dialog when its button is pressed with the keyboard', async () => {
    const { user, texts, files } = rendered();
    let clicks = 0;
    files.addEventListener('click', () => (clicks += 1));
    screen.getByRole('button', { name: texts.openFiles }).focus();
    await user.keyboard('{Enter}');
    expect(clicks).toBe(1);
  });

  test('reads the same file again when it is chosen a second time', async () => {
    const { user, texts, files, outcome } = rendered();
    await user.upload(files, fileOf('one.json', clinic));
    await expect.poll(outcome).toBe(texts.added.one);
    expect(files.value).toBe('');
    await user.upload(files, fileOf('one.json', clinic));
    await expect.poll(outcome).toBe(texts.repeated.one);
  });
});
