import type { Assessment } from '#domain/assessment.ts';
import type { Locale } from '#domain/locale.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';

import { group, workshopText } from '../support/group.ts';
import { payloadOf } from '../support/links.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { sample } from '../support/sample.ts';
import { threeAssessments } from '../support/saved-files.ts';
import { addresses } from '../support/site.ts';
import { edition } from '../support/stored-assessment.ts';

import type { Walk } from './walk.ts';

const bank = sample('a bank branch, all answered').assessment;
const clinic = sample('a clinic that knows its gaps').assessment;
const shop = sample('an online store, quick check').assessment;

/** Entries of the storage. The last assessment is current. */
function stored(...assessments: readonly Assessment[]): Record<string, string> {
  return Object.fromEntries(
    assessments.flatMap((one) => [
      [`focal:/:assessment:${one.id}`, serializeAssessment(one, edition)],
      ['focal:/:current', one.id],
    ]),
  );
}

async function openComparison(walk: Walk, locale: Locale, results: readonly Assessment[]): Promise<void> {
  await walk.open(`${addresses[locale].compare}#c=${results.map(payloadOf).join('.')}`, 'figure.chart svg');
}

/** The walks, by the name of their golden file. */
export const walks: Readonly<Record<string, (walk: Walk, locale: Locale) => Promise<void>>> = {
  async landing(walk, locale) {
    await walk.open(addresses[locale].landing, 'h1');
    await walk.readAll();
  },

  async question(walk, locale) {
    const [first = '', second = ''] = allQuestions.map(({ id }) => id);
    const { page } = walk;
    await walk.open(`${addresses[locale].assess}#q=${first}`, '.page.ready h1');
    await walk.readAll();
    walk.chapter('Choose level 3, go to the next question, and back');
    await walk.focus(page.locator('input[value="3"]'));
    await walk.press('space');
    await walk.pressUntil('Return', `input[name="${second}"]`);
    await walk.focus(page.locator('a.back'));
    await walk.pressUntil('Return', `input[name="${first}"]`);
    walk.chapter('A number key, then arrow keys and the space bar');
    await walk.focus(page.locator('input[value="3"]'));
    await walk.press('5', 'Down', 'Down', 'Down', 'Down', 'space');
    walk.chapter('Write a note');
    // Opening it moves the focus to the field. With a key, Orca says both in either order.
    await page.locator('.extras details').evaluate((details: HTMLDetailsElement) => (details.open = true));
    await walk.record('opened');
  },

  async check(walk, locale) {
    await walk.open(`${addresses[locale].assess}#check`, '.page.ready h1', stored(shop));
    await walk.readAll();
  },

  async result(walk, locale) {
    const { page } = walk;
    await walk.open(addresses[locale].result, 'figure.chart svg', stored(clinic));
    await walk.readAll();
    await walk.walkTable(1, 'rddrr');
    walk.chapter('Change the target, and open an area');
    await walk.focus(page.locator('#target summary'));
    await walk.press('Return', 'Tab');
    await walk.focus(page.locator('tbody button[aria-expanded]'));
    await walk.press('Return');
  },

  async share(walk, locale) {
    const { page } = walk;
    await walk.open(addresses[locale].result, 'figure.chart svg', stored(shop));
    walk.chapter('Copy the link, and show it as a code');
    await walk.focus(page.locator('#link'));
    await walk.focus(page.locator('#link + button'));
    await walk.press('Return');
    await walk.focus(page.locator('.ways button'));
    await walk.press('Return');
  },

  async comparison(walk, locale) {
    await openComparison(walk, locale, [bank, clinic, shop]);
    await walk.readAll();
    await walk.walkTable(1, 'drrrdd');
  },

  async 'comparison-narrow'(walk, locale) {
    await walk.page.setViewportSize({ width: 700, height: 800 });
    await openComparison(walk, locale, [bank, shop]);
    await walk.walkTable(1, 'drrdd');
    await walk.page.setViewportSize({ width: 1280, height: 800 });
  },

  async portfolio(walk, locale) {
    const { page } = walk;
    await walk.open(addresses[locale].portfolio, '#shown', stored(...threeAssessments()));
    await walk.readAll();
    await walk.walkTable(1, 'rrdd');
    walk.chapter('Sort, and choose for a comparison');
    await walk.focus(page.locator('.column-overall button'));
    await walk.press('Return');
    await walk.focus(page.locator('tbody input'));
    await walk.press('space');
  },

  async workshop(walk, locale) {
    const { page } = walk;
    const answers = group.map((one): Assessment => ({ ...one, scope: 'quick' }));
    await walk.open(addresses[locale].workshop, 'tbody[data-question]', { 'focal:/:workshop': workshopText(answers) });
    await walk.readAll();
    await walk.walkTable(3, 'rrddrrrrrr');
    walk.chapter('Open a question, and agree on an answer');
    await walk.focus(page.locator('[id^=open-]'));
    await walk.pressUntil('Return', 'tbody [value="3"]');
    await walk.focus(page.locator('tbody [value="3"]'));
    await walk.press('space');
  },

  async report(walk, locale) {
    await walk.open(addresses[locale].report, 'form button:enabled', stored(clinic));
    await walk.readAll();
  },
};
