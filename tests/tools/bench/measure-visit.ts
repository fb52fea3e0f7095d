import { setTimeout as wait } from 'node:timers/promises';

import type { Browser, Page } from '@playwright/test';

import { addresses, words } from '../../support/site.ts';
import { percentile } from './percentile.ts';
import { measured, newPhone, newSlowPage, recordOf } from './slow-phone.ts';

/** Time after which a page is assumed to be idle, in milliseconds. */
const untilQuiet = 3000;

/** Time between an answer and the next question, in milliseconds. A real visitor takes longer. */
const betweenAnswers = 200;

/** Figures of a visit on a slow phone, from the first question to the chart. */
export interface Visit {
  /** From the navigation to the first question in its own fonts, in milliseconds. */
  readonly question: number;
  /** Total blocking time: the time of each task beyond 50 ms while the first question loads, in milliseconds. */
  readonly blocking: number;
  /** From an answer's click to the frame that shows it, median of all questions, in milliseconds. */
  readonly click: number;
  /** The 98th percentile of the same times. */
  readonly slowClick: number;
  /** From the click on “See the result” to the painted chart, in milliseconds. */
  readonly chart: number;
  /** Sum of layout shifts on the worse of the two pages (questions and result); no unit. */
  readonly shifts: number;
  /** JavaScript heap after all questions and a garbage collection, in MiB. */
  readonly heap: number;
}

/** What a visitor does. */
export interface VisitPlan {
  /** Origin of the site, without a slash at the end. */
  readonly origin: string;
  /** Hash of the first question, with `#`; empty for an assessment of all questions. */
  readonly start: string;
  /** Ids of the questions to answer, in the order in which the page asks them. */
  readonly questions: readonly string[];
}

/**
 * Measures a first visit: loads the first question, answers all questions, then opens the list of answers and the
 * result. Between these two, the visitor reads the list for three seconds.
 *
 * @param browser - A browser without other throttling.
 */
export async function measureVisit(browser: Browser, { origin, start, questions }: VisitPlan): Promise<Visit> {
  const context = await newPhone(browser, origin);
  const page = await newSlowPage(context);

  await page.goto(`/${addresses.en.assess}${start}`);
  await page.locator('.page.ready').waitFor();
  await wait(untilQuiet);
  const loaded = await recordOf(page);

  await answerAll(page, questions);
  const heap = await heapAfterCollection(page);
  const answered = await recordOf(page);

  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: words.en.check.seeResult }).first();
  await link.waitFor();
  await wait(untilQuiet);
  const clicked = await page.evaluate(() => performance.timeOrigin);
  await link.evaluate((element) => {
    element.addEventListener('click', ({ timeStamp }) => sessionStorage.setItem('clicked', String(timeStamp)));
  });
  await link.click();
  await page.waitForFunction(() => window.record.chartPainted !== null);
  const clickTime = clicked + Number(await page.evaluate(() => sessionStorage.getItem('clicked')));
  await wait(untilQuiet);
  const shown = await recordOf(page);
  await context.close();

  return {
    question: measured(loaded.headingPainted),
    blocking: loaded.longTasks.reduce((sum, task) => sum + task - 50, 0),
    click: percentile(answered.clicks, 50),
    slowClick: percentile(answered.clicks, 98),
    chart: measured(shown.chartPainted) - clickTime,
    shifts: Math.max(answered.shifts, shown.shifts),
    heap,
  };
}

/** @returns The median of each figure. */
export function medianVisit(visits: readonly Visit[]): Visit {
  const median = (pick: (visit: Visit) => number) => percentile(visits.map(pick), 50);
  return {
    question: median(({ question }) => question),
    blocking: median(({ blocking }) => blocking),
    click: median(({ click }) => click),
    slowClick: median(({ slowClick }) => slowClick),
    chart: median(({ chart }) => chart),
    shifts: median(({ shifts }) => shifts),
    heap: median(({ heap }) => heap),
  };
}

/**
 * Opens a shared link as a new visitor.
 *
 * @param payload - The text after `#r=`.
 * @returns Time from the navigation to the painted chart, in milliseconds.
 */
export async function measureSharedLink(browser: Browser, origin: string, payload: string): Promise<number> {
  const context = await newPhone(browser, origin);
  const page = await newSlowPage(context);
  await page.goto(`/${addresses.en.result}#r=${payload}`);
  await page.waitForFunction(() => window.record.chartPainted !== null);
  const [painted, begun] = await page.evaluate(() => [window.record.chartPainted, performance.timeOrigin] as const);
  await context.close();
  return measured(painted) - begun;
}

/** Answers every question. The last question stays visible. */
async function answerAll(page: Page, questions: readonly string[]): Promise<void> {
  for (const [index, id] of questions.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.locator(`input[name="${id}"][value="${1 + ((index * 3) % 5)}"]`).click();
    await wait(betweenAnswers);
  }
}

async function heapAfterCollection(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('Performance.enable');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const bytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
  await devTools.detach();
  return measured(bytes) / 2 ** 20;
}
