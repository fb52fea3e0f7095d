import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

import { decodePng } from '../png.ts';
import { exists, until, type Driver } from '../driver.ts';

import { quickAnswers } from './answering.ts';
import { addressOf, expectStep, marksOf, stored, storedCount, type Step } from './step.ts';

const radar = 'figure.chart svg.radar';

/** Waits until the radar is drawn. */
async function drawn(page: Driver): Promise<void> {
  await exists(page, `${radar} text`);
}

/** Scrolls to the line of scores. @returns Its colour (red, green, blue) and its box, in CSS pixels. */
function scrollToLine(page: Driver) {
  return page.run((chart: string) => {
    const line = document.querySelector(`${chart} path[stroke="var(--chart-now)"]`);
    if (line === null) throw new Error('the chart has no line of scores');
    line.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, right, bottom } = line.getBoundingClientRect();
    return { colour: getComputedStyle(line).stroke.match(/\d+/g)?.map(Number) ?? [], left, top, right, bottom };
  }, radar);
}

/** @returns The number of pixels in the box of the line of scores that have its colour. */
async function paintedPixels(page: Driver): Promise<number> {
  const { colour, left, top, right, bottom } = await scrollToLine(page);
  const isNear = (pixel: readonly number[]) =>
    pixel.every((value, index) => Math.abs(value - (colour[index] ?? NaN)) < 16);
  // A browser may paint some time after the scrolling.
  for (let tries = 0; tries < 20; tries++) {
    const rows = decodePng(await page.picture()).slice(Math.max(0, Math.floor(top)), Math.ceil(bottom));
    const painted = rows.flatMap((row) => row.slice(Math.floor(left), Math.ceil(right)).filter(isNear)).length;
    if (painted > 0) return painted;
    await sleep(100);
  }
  return 0;
}

/** Opens the selects of areas, and chooses the next lower level of the first one with the keyboard. */
async function lowerFirstArea(page: Driver): Promise<void> {
  await page.run(() => {
    const select = document.querySelector<HTMLElement>('#target select');
    select?.closest('details')?.setAttribute('open', '');
    select?.focus();
  });
  await page.press('ArrowUp');
  await page.press('Tab');
  await until(page, () => document.querySelector('#target input:checked') === null);
}

/** The steps on the own result, and those that share it by link and file. */
export const result: readonly Step[] = [
  {
    name: 'result: scores and levels',
    async act(run) {
      const { page } = run;
      await page.click('.check .end a.button');
      await exists(page, '#share');
      const marks = await marksOf(page);
      expectStep(marks.length > 0, 'the result has no data marks');
      return marks;
    },
  },
  {
    name: 'result: chart is painted',
    // Playwright adds a style for a picture in Firefox.
    expected: { firefox: /style-src-elem/ },
    async act({ page }) {
      await drawn(page);
      const painted = await paintedPixels(page);
      expectStep(painted >= 200, `only ${painted} pixels have the colour of the scores`);
      // Without the numbers on the rings: there are fewer on a small radar, and scroll bars make it smaller.
      return page.run((chart: string) => {
        const texts = [...document.querySelectorAll(`${chart} text`)].map((text) => text.textContent);
        return [...new Set(texts.filter((text) => !/^\d$/.test(text)))].toSorted();
      }, radar);
    },
  },
  {
    name: 'target for all areas',
    async act({ page }) {
      await page.click('#target summary');
      await page.click('#target label', 2);
      await stored(page, '"staff": 5');
      return page.run(() => document.querySelectorAll('[data-improvement]').length);
    },
  },
  {
    name: 'target for one area, then for all',
    async act({ page }) {
      await lowerFirstArea(page);
      await page.click('#target label', 0);
      await exists(page, '#target input[value="3"]:checked');
      return page.run(() =>
        [...document.querySelectorAll<HTMLSelectElement>('#target select')].map(({ value }) => value),
      );
    },
  },
  {
    name: 'save a file',
    async act(run) {
      const { page } = run;
      run.file = await page.saved(() => page.click('section[aria-labelledby=share] .exports button'));
      run.own = await marksOf(page);
      run.link = await page.run(() => document.querySelector<HTMLInputElement>('#link')?.value ?? '');
      const { answers } = JSON.parse(readFileSync(run.file, 'utf8')) as { answers: object };
      const count = Object.keys(answers).length;
      expectStep(count === quickAnswers.length, `the file has ${count} answers`);
      return run.link.split('#')[1];
    },
  },
  {
    name: 'link in an empty profile',
    async act(run) {
      const { page, link, width } = run;
      await page.resetProfile();
      await page.resize(width);
      await page.open(link);
      await drawn(page);
      await exists(page, '#why');
      const count = await storedCount(page);
      expectStep(count === 0, `${count} entries are stored`);
      return marksOf(page);
    },
  },
  {
    name: 'damaged link',
    async act({ page, link }) {
      await page.open('about:blank');
      await page.open(`${link.slice(0, -1)}${link.endsWith('0') ? '1' : '0'}`);
      await exists(page, '[data-link-problem=damaged]');
    },
  },
  {
    name: 'open the file',
    async act(run) {
      const { page, file } = run;
      await page.open(addressOf(run, 'assessments'));
      await exists(page, '#file');
      await page.choose('#file', file);
      await page.click('[aria-labelledby=import-title] .choice .button');
      await exists(page, '[id^=rename-]');
      await page.open(addressOf(run, 'result'));
      await exists(page, '#share');
      const marks = await marksOf(page);
      expectStep(isDeepStrictEqual(marks, run.own), `the marks are ${marks.join(', ')}`);
    },
  },
];
