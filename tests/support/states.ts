import type { Page } from '@playwright/test';

import type { Assessment } from '#domain/assessment.ts';
import type { Locale } from '#domain/locale.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { serializeAssessments } from '#domain/saved/saved-assessments.ts';

import { answersEverywhere, assessmentWith } from './assessments.ts';
import { group, linksOf, workshopText } from './group.ts';
import { byte, forged, payloadOf } from './links.ts';
import { branches, linksTo } from './portfolio.ts';
import { allQuestions, questionnaire } from './questionnaire.ts';
import { before, now } from './repeated.ts';
import { sample } from './sample.ts';
import { addresses } from './site.ts';
import { fileNamed, threeAssessments } from './saved-files.ts';
import { edition, storeAll, storePrevious, storeText, storeWorkshop } from './stored-assessment.ts';

/** A page in a certain state. */
export interface State {
  readonly address: (locale: Locale) => string;
  /** Stored assessments, of which the first is current; or an unreadable text in place of an assessment. */
  readonly stored?: Assessment | readonly Assessment[] | string;
  /** The stored record of a workshop. */
  readonly workshop?: string;
  /** The previous assessment of the current one. */
  readonly repeats?: Assessment;
  /** Selector of an element that exists once the page is complete. */
  readonly readySelector: string;
  /** Actions of the user once the page is complete. */
  readonly then?: (page: Page) => Promise<void>;
}

const question = allQuestions.find(({ notApplicable }) => notApplicable !== null)?.id ?? '';
const last = allQuestions.at(-1)?.id ?? '';
const begun = assessmentWith({ answers: new Map([[question, 3]]), notes: { [question]: 'x'.repeat(270) } });

function landing(parts: Partial<State> = {}): State {
  return { address: (locale) => addresses[locale].landing, readySelector: 'h1', ...parts };
}

function assess(hash: string, parts: Partial<State> = {}): State {
  return { address: (locale) => `${addresses[locale].assess}${hash}`, readySelector: '.page.ready h1', ...parts };
}

function result(stored: NonNullable<State['stored']>, parts: Partial<State> = {}): State {
  return { address: (locale) => addresses[locale].result, stored, readySelector: '#why', ...parts };
}

function report(stored: Assessment, parts: Partial<State> = {}): State {
  return { address: (locale) => addresses[locale].report, stored, readySelector: 'form button:enabled', ...parts };
}

function privacy(parts: Partial<State> = {}): State {
  return { address: (locale) => addresses[locale].privacy, readySelector: 'h1', ...parts };
}

const three = threeAssessments();

/** The list of assessments; by default with four of them, one with a long name, one without a name. */
function assessments(parts: Partial<State> = {}): State {
  return {
    address: (locale) => addresses[locale].assessments,
    stored: [...three, { ...begun, label: 'Fylkeskommunens fellesadministrasjon, servicesenteret i nord' }],
    readySelector: '.content a.button',
    ...parts,
  };
}

/** The portfolio; by default with three assessments of this device. */
function portfolio(parts: Partial<State> = {}): State {
  return { address: (locale) => addresses[locale].portfolio, stored: three, readySelector: '#shown', ...parts };
}

async function pasteLinks(page: Page, text: string): Promise<void> {
  await page.locator('#gather-links').fill(text);
  await page.locator('form [type="submit"]').click();
}

const compared = [
  'a bank branch, all answered',
  'a clinic that knows its gaps',
  'an online store, quick check',
  'mixed targets and one hole',
  'partly answered, one area left',
  'every answer at the top',
  'every answer at the bottom',
].map((name) => payloadOf(sample(name).assessment));

/** The fragment of a comparison. @param places - Indices in `compared`. */
function linked(...places: readonly number[]): string {
  return `#c=${places.map((place) => compared[place] ?? '').join('.')}`;
}

function compare(hash: string, parts: Partial<State> = {}): State {
  return { address: (locale) => `${addresses[locale].compare}${hash}`, readySelector: '#sources', ...parts };
}

/** The workshop with collected results. With the whole `group`, two roles can be compared. */
function workshop(some: readonly Assessment[], parts: Partial<State> = {}): State {
  return {
    address: (locale) => addresses[locale].workshop,
    workshop: workshopText(some),
    readySelector: some.length < 3 ? '#gather-links' : 'tbody[data-question]',
    ...parts,
  };
}

/** Opens the question with the widest spread, agrees on an answer and adds a note. */
async function agreeOnFirst(page: Page): Promise<void> {
  await page.locator('[id^=open-]').first().click();
  await page.locator('tbody [value="3"]').check();
  await page.locator('#note').fill('x'.repeat(270));
  await page.locator('#agreed-label').waitFor();
}

async function openFile(page: Page, ...files: ReturnType<typeof fileNamed>[]): Promise<void> {
  await page.locator('#file').setInputFiles(files);
}

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click();
  });
}

async function deleteAll(page: Page): Promise<void> {
  await page.locator('.ask').click();
  await page.locator('[data-confirm]').click();
}

/** Answers a question that another tab has answered differently. */
async function answerOtherwise(page: Page): Promise<void> {
  const before = Number(await page.locator('main input:checked').inputValue());
  await page.evaluate(() => {
    const key = `focal:/:assessment:${sessionStorage.getItem('focal:/:current') ?? ''}`;
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace(/"answer": \d/, '"answer": 5'));
  });
  await page.keyboard.press(String(before - 1));
  await page.locator('div.conflict').waitFor();
}

/** Reloads the page with answers that exist only in this tab (in `window.name`). */
async function reloadWithDraft(page: Page): Promise<void> {
  await page.evaluate(
    (draft) => {
      window.name = draft;
    },
    `focal:/:tab:${serializeAssessment(begun, edition)}`,
  );
  await page.reload();
  await page.locator('html[data-unsaved] [data-resume]').waitFor();
}

/**
 * Every state of every page, by name. Phone layouts, such as the bar of areas, are not separate states: they are the
 * same states in a narrow window.
 */
export const states: Readonly<Record<string, State>> = {
  landing: landing(),
  'landing with a draft': landing({ stored: begun, readySelector: 'html[data-draft] [data-resume]' }),
  'landing, quick check done': landing({
    stored: sample('an online store, quick check').assessment,
    readySelector: 'html[data-further] [data-resume]',
  }),
  'landing, all done': landing({
    stored: sample('a bank branch, all answered').assessment,
    readySelector: 'html[data-draft="done"] [data-resume]',
  }),
  'landing, not saved': landing({ then: reloadWithDraft }),
  'landing, stored answers that cannot be read': landing({
    stored: '{"format":',
    readySelector: 'html[data-unreadable] [data-resume]',
  }),
  'comparison, nothing yet': compare('', { stored: [...three] }),
  'comparison, two': compare(linked(0, 1), { then: openEverything }),
  'comparison, three over the quick check': compare(linked(0, 1, 2)),
  'comparison, six and one too many': compare(linked(0, 1, 2, 3, 4, 5, 6)),
  'comparison, one that is damaged': compare(`${linked(0)}.04gz.${linked(3).slice(3)}`, {
    stored: [...three],
    async then(page) {
      await page.locator('#name-0').fill('x'.repeat(61));
      await page.locator('#name-0').blur();
    },
  }),
  'comparison, pasted in vain': compare('', {
    then: async (page) => {
      await page.locator('#gather-links').fill(`#r=04gz #r=04gz no link`);
      await page.locator('[type="submit"]').first().click();
    },
  }),
  method: { address: (locale) => addresses[locale].method, readySelector: 'h1' },
  accessibility: { address: (locale) => addresses[locale].accessibility, readySelector: 'h1' },
  'paper form': { address: (locale) => addresses[locale].paper, readySelector: 'h1' },
  'paper form, quick check': { address: (locale) => addresses[locale].paperQuick, readySelector: 'h1' },
  'my assessments': assessments(),
  'my assessments, none': assessments({ stored: [] }),
  'my assessments, one without answers': assessments({ stored: assessmentWith() }),
  'my assessments, renaming with an error': assessments({
    async then(page) {
      await page.locator('[id^=rename-]').first().click();
      await page.locator('form input').fill('x'.repeat(61));
      await page.locator('form .button').first().click();
    },
  }),
  'my assessments, one deleted': assessments({ then: (page) => page.locator('[id^=remove-]').nth(1).click() }),
  'my assessments, one cannot be read': assessments({ stored: '{"format":' }),
  'my assessments, a file of several': assessments({
    stored: [{ ...three[0], label: 'Was renamed' }, three[1]],
    then: (page) => openFile(page, fileNamed('all.json', serializeAssessments(three, edition))),
  }),
  'my assessments, a file with nothing new': assessments({
    then: (page) => openFile(page, fileNamed('one.json', serializeAssessments(three.slice(0, 1), edition))),
  }),
  'my assessments, a file that cannot be read': assessments({
    then: (page) => openFile(page, fileNamed('one.json', '{"format":')),
  }),
  portfolio: portfolio(),
  'portfolio, several pages and a link that is damaged': portfolio({
    async then(page) {
      await pasteLinks(page, `${linksTo([begun, ...branches(60)])}\nhttps://host.example/en/result/#r=040g`);
      await page.locator('thead button').nth(5).click();
      for (const place of [0, 1]) await page.locator('tbody input').nth(place).check();
    },
  }),
  'portfolio, none': portfolio({ stored: [], readySelector: '#gather-links' }),
  'portfolio, nothing fits': portfolio({ then: (page) => page.locator('#search').fill('nobody') }),
  privacy: privacy(),
  'privacy, asking before it deletes': privacy({ then: (page) => page.locator('.ask').click() }),
  'privacy, everything deleted': privacy({
    stored: begun,
    async then(page) {
      await deleteAll(page);
      await page.locator('[data-deleted]').waitFor();
    },
  }),
  'privacy, not deleted': privacy({
    stored: begun,
    async then(page) {
      await page.evaluate(() => {
        Storage.prototype.key = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
      });
      await deleteAll(page);
      await page.locator('[data-failed]').waitFor();
    },
  }),
  'workshop, empty': workshop([]),
  'workshop, three people': workshop(group.slice(0, 3)),
  'workshop, eight people, one question agreed': workshop(group, { then: agreeOnFirst }),
  'workshop, eight people, asking before it empties': workshop(group, {
    async then(page) {
      await page.locator('#received summary').click();
      await page.locator('#empty').click();
    },
  }),
  'workshop, links that are not taken': workshop(group.slice(0, 2), {
    async then(page) {
      await page.locator('#gather-links').fill(`${linksOf(group.slice(0, 1))} https://focal.example/#r=040g`);
      await page.locator('form .button').first().click();
      await page.locator('#gather-problems').waitFor();
    },
  }),
  'workshop, one question large': workshop(group, { then: (page) => page.locator('#present').click() }),
  'workshop, one question large, a note that is too long': workshop(group, {
    then: async (page) => {
      await page.locator('#present').click();
      await page.locator('#note').fill('x'.repeat(400));
    },
  }),
  'workshop, one question large, not saved': workshop(group, {
    async then(page) {
      await page.locator('#present').click();
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {};
      });
      await page.keyboard.press('3');
      await page.locator('dialog .warning').waitFor();
    },
  }),
  'not found': { address: () => '404.html', readySelector: 'h1' },
  'first question': assess(''),
  'question while a new version is ready': assess(`#q=${question}`, {
    then: (page) => page.locator('[data-update]').evaluate((notice) => notice.removeAttribute('hidden')),
  }),
  'result, the example': { address: (locale) => `${addresses[locale].result}#example`, readySelector: '#why' },
  'answered question with a note': assess(`#q=${question}`, { stored: begun }),
  'answered question with a note that is too long': assess(`#q=${question}`, {
    stored: begun,
    then: (page) => page.locator('#note').fill('x'.repeat(400)),
  }),
  'last question': assess(`#q=${last}`, { stored: sample('a clinic that knows its gaps').assessment }),
  setup: assess('#setup&mine', { stored: begun }),
  'participant, before the first question': assess('#join=quick&role'),
  'setup, asking about a stored assessment': assess('#setup', { stored: { ...begun, label: 'Harbour branch' } }),
  'form typed in, asking about an unnamed assessment': assess('#entry', { stored: begun }),
  'setup with an error': assess('#setup', {
    async then(page) {
      await page.locator('#label').fill('x'.repeat(61));
      await page.locator('form button.button').click();
    },
  }),
  'form typed in': assess('#entry&mine', { stored: sample('a clinic that knows its gaps').assessment }),
  'task list': assess('#list', { stored: begun }),
  'check answers': assess('#check', { stored: sample('a clinic that knows its gaps').assessment }),
  'check answers, too few': assess('#check', { stored: sample('hardly begun').assessment }),
  'start over': assess('#start=full', { stored: begun }),
  'answered otherwise in another tab': assess(`#q=${question}`, { stored: begun, then: answerOtherwise }),
  'not saved': assess('', {
    async then(page) {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {};
      });
      await page.keyboard.press('3');
      await page.locator('[data-announce="assertive"]:not(:empty)').waitFor({ state: 'attached' });
    },
  }),
  'stored answers that cannot be read': assess('', { stored: '{"format":' }),
  'no result yet': { address: (locale) => addresses[locale].result, readySelector: 'h1' },
  'no result, stored answers that cannot be read': {
    address: (locale) => addresses[locale].result,
    stored: '{"format":',
    readySelector: 'h1',
  },
  'result, shared by link': {
    address: (locale) => `${addresses[locale].result}#r=${payloadOf(sample('a bank branch, all answered').assessment)}`,
    stored: begun,
    readySelector: '#why',
    then: (page) => page.locator('aside button.quiet').click(),
  },
  'result, a link that is not complete': {
    address: (locale) => `${addresses[locale].result}#r=040g`,
    readySelector: '[data-link-problem]',
    then: (page) => page.locator('[data-link-problem] [type="submit"]').click(),
  },
  'result, a link of a newer version': {
    address: (locale) => `${addresses[locale].result}#r=${forged(payloadOf(begun), byte(0, 2))}`,
    readySelector: '[data-link-problem]',
  },
  'result, its link shown as a code': result(sample('a bank branch, all answered').assessment, {
    readySelector: '#share',
    async then(page) {
      await page.getByRole('button', { name: /QR/ }).click();
      await page.getByRole('img', { name: /QR/ }).waitFor();
    },
  }),
  'report, summary with the link': report(sample('a clinic that knows its gaps').assessment, {
    then: (page) => page.locator('fieldset:last-of-type input').last().check(),
  }),
  'report, in full with notes': report(
    { ...sample('mixed targets and one hole').assessment, responses: begun.responses },
    { then: (page) => page.locator('[name="length"]').last().check() },
  ),
  'report, in full, all at the bottom': report(sample('every answer at the bottom').assessment, {
    then: (page) => page.locator('[name="length"]').last().check(),
  }),
  'report, only don’t know': report(assessmentWith({ answers: answersEverywhere(questionnaire, 'dont-know') }), {
    then: (page) => page.locator('[name="length"]').last().check(),
  }),
  'report, shared by link': {
    address: (locale) => `${addresses[locale].report}#r=${payloadOf(sample('a bank branch, all answered').assessment)}`,
    stored: begun,
    readySelector: '.sheet',
  },
  'report, none yet': { address: (locale) => addresses[locale].report, readySelector: 'h1' },
  'result, to send as a participant': result(sample('an online store, quick check').assessment, {
    async then(page) {
      await page.evaluate(() => {
        localStorage.setItem('focal:/:participant', sessionStorage.getItem('focal:/:current') ?? '');
      });
      await page.reload();
      await page.locator('#participant').waitFor();
    },
  }),
  'result, full': result(sample('a clinic that knows its gaps').assessment),
  'result, quick check': result(sample('an online store, quick check').assessment),
  'result, deepening': result(sample('a public office deepening its quick check').assessment),
  'result, one area left': result(sample('partly answered, one area left').assessment),
  'result, too few': result(sample('hardly begun').assessment),
  'result, all at the top': result(sample('every answer at the top').assessment),
  'result, all at the bottom': result(sample('every answer at the bottom').assessment),
  'result, everything open': result(sample('mixed targets and one hole').assessment, {
    then: openEverything,
  }),
  'result, repeating an earlier one': result([now, before], { repeats: before, then: openEverything }),
  'result, only don’t know': result(assessmentWith({ answers: answersEverywhere(questionnaire, 'dont-know') })),
};

/** @throws {Error} If there is no such state. */
export function stateNamed(name: string): State {
  const state = states[name];
  if (state === undefined) throw new Error(`there is no state “${name}”`);
  return state;
}

/** Brings a page into a state. @param page - A page that has opened nothing yet. */
export async function openState(
  page: Page,
  { stored, repeats, workshop: record, ...state }: State,
  locale: Locale,
): Promise<void> {
  if (typeof stored === 'string') await storeText(page, begun.id, stored);
  else if (stored !== undefined) await storeAll(page, [stored].flat());
  if (record !== undefined) await storeWorkshop(page, record);
  if (repeats !== undefined) await storePrevious(page, now, repeats);
  await page.goto(state.address(locale));
  await page.locator(state.readySelector).first().waitFor();
  await state.then?.(page);
}
