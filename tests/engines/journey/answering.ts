import { locales } from '#domain/locale.ts';

import { exists, until, type Driver } from '../driver.ts';

import { addressOf, expectStep, hashAfter, hashOf, interactive, stored, type Step } from './step.ts';

/** Answers of the quick check: the first four by click, the others by key. 0 is “don’t know”. */
export const quickAnswers = [4, 3, 2, 5, 1, 3, 4, 0, 2, 5, 3, 4];
const byClick = 4;
const note = 'Åpne saker – 12 “open” cases';

async function clickAnswer(page: Driver, answer: number): Promise<void> {
  const before = await hashOf(page);
  await page.click('[role="group"] label', answer === 0 ? 5 : answer - 1);
  await exists(page, '[role="group"] input:checked');
  await page.click('main form .actions [type=submit]');
  await hashAfter(page, before);
}

async function pressAnswer(page: Driver, answer: number): Promise<void> {
  const before = await hashOf(page);
  await page.press(String(answer));
  await exists(page, '[role="group"] input:checked');
  await page.press('Enter');
  await hashAfter(page, before);
}

/** The steps that answer a quick check. */
export const answering: readonly Step[] = [
  {
    name: 'answer by click',
    async act(run) {
      const { page } = run;
      await page.open(addressOf(run, 'assess', '#start=quick'));
      await interactive(page);
      await until(page, () => location.hash.startsWith('#q='));
      for (const answer of quickAnswers.slice(0, byClick)) await clickAnswer(page, answer);
      return hashOf(page);
    },
  },
  {
    name: 'reload',
    async act({ page }) {
      const before = await hashOf(page);
      await page.reload();
      await interactive(page);
      expectStep(before === (await hashOf(page)), 'another question is shown');
    },
  },
  {
    name: 'back and on',
    async act({ page }) {
      const before = await hashOf(page);
      await page.back();
      await hashAfter(page, before);
      await exists(page, `[role="group"] input[value="${quickAnswers[byClick - 1] ?? ''}"]:checked`);
      const earlier = await hashOf(page);
      await page.click('main form .actions [type=submit]');
      await hashAfter(page, earlier);
      expectStep(before === (await hashOf(page)), 'another question is shown');
    },
  },
  {
    name: 'other language and back',
    async act({ page, locale }) {
      const before = await hashOf(page);
      for (const language of [locales.find((one) => one !== locale), locale]) {
        await page.click('a[data-language]');
        await exists(page, `html[lang="${language ?? ''}"] .page.ready`);
      }
      expectStep(before === (await hashOf(page)), 'another question is shown');
    },
  },
  {
    name: 'note',
    async act({ page }) {
      await page.click('details:has(#note) > summary');
      await page.fill('#note', note);
      await stored(page, note);
      await page.reload();
      await interactive(page);
      const text = await page.run(() => document.querySelector<HTMLTextAreaElement>('#note')?.value);
      expectStep(text === note, `the note is “${text ?? ''}”`);
    },
  },
  {
    name: 'answer by key',
    async act({ page }) {
      for (const answer of quickAnswers.slice(byClick)) await pressAnswer(page, answer);
      return hashOf(page);
    },
  },
];
