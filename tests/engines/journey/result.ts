import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { decodePng } from '../../support/png.ts';
import { exists, until, type Driver } from '../driver.ts';

import { addressOf, marksOf, stored, storedCount, type Step } from './trip.ts';

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
    async act(trip) {
      const { page } = trip;
      await page.click('.check .end a.button');
      await exists(page, '#share');
      trip.own = await marksOf(page);
      if (trip.own.length === 0) throw new Error('the result has no data marks');
      return trip.own;
    },
  },
  {
    name: 'result: chart is painted',
    // Playwright adds a style for a picture in Firefox.
    expected: /style-src-elem/,
    async act({ page }) {
      await drawn(page);
      const painted = await paintedPixels(page);
      if (painted < 200) throw new Error(`only ${painted} pixels have the colour of the scores`);
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
    async act(trip) {
      const { page } = trip;
      trip.file = await page.saved(() => page.click('section[aria-labelledby=share] .exports button'));
      trip.link = await page.run(() => document.querySelector<HTMLInputElement>('#link')?.value ?? '');
      const { answers } = JSON.parse(readFileSync(trip.file, 'utf8')) as { answers: object };
      return [Object.keys(answers).length, trip.link.split('#')[1]];
    },
  },
  {
    name: 'link in an empty profile',
    async act(trip) {
      const { page, link, width } = trip;
      await page.renew();
      await page.resize(width);
      await page.open(link);
      await drawn(page);
      await exists(page, '#why');
      return [await storedCount(page), await marksOf(page)];
    },
  },
  {
    name: 'damaged link',
    async act({ page, link }) {
      await page.open('about:blank');
      await page.open(`${link.slice(0, -1)}${link.endsWith('0') ? '1' : '0'}`);
      await exists(page, '[data-link-problem]');
      return page.run(() => document.querySelector<HTMLElement>('[data-link-problem]')?.dataset['linkProblem']);
    },
  },
  {
    name: 'open the file',
    async act(trip) {
      const { page, file } = trip;
      await page.open(addressOf(trip, 'assessments'));
      await exists(page, '#file');
      await page.choose('#file', file);
      await page.click('[aria-labelledby=import-title] .choice .button');
      await exists(page, '[id^=rename-]');
      await page.open(addressOf(trip, 'result'));
      await exists(page, '#share');
      const marks = await marksOf(page);
      return [marks, marks.filter((mark) => !trip.own.includes(mark))];
    },
  },
];
