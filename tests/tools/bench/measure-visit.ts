import { setTimeout as wait } from 'node:timers/promises';

import type { Browser, CDPSession, Page } from '@playwright/test';
import { throttling } from 'lighthouse/core/config/constants.js';

import { allQuestions } from '../../support/questionnaire.ts';
import { addresses, words } from '../../support/site.ts';
import { percentile } from './percentile.ts';
import { recordPage, type PageRecord } from './page-record.ts';

/** The phone that Lighthouse emulates, in CSS pixels. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
/**
 * Lighthouse’s throttling, except that the latency of a request is one round trip. The figures of the other
 * implementations were measured with the same latency.
 */
const { cpuSlowdownMultiplier, rttMs, throughputKbps, uploadThroughputKbps } = throttling.mobileSlow4G;

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

/**
 * Measures a first visit: loads the first question, answers all questions, then opens the list of answers and the
 * result. Between these two, the visitor reads the list for three seconds.
 *
 * @param browser - A browser without other throttling.
 * @param origin - Origin of the site, without a slash at the end.
 */
export async function measureVisit(browser: Browser, origin: string): Promise<Visit> {
  const context = await browser.newContext({ baseURL: origin, ...phone });
  await context.addInitScript(recordPage);
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await slowDown(devTools);

  await page.goto(`/${addresses.en.assess}`);
  await page.locator('.page.ready').waitFor();
  await wait(untilQuiet);
  const loaded = await recordOf(page);

  await answerAll(page);
  const heap = await heapAfterCollection(devTools);
  const answered = await recordOf(page);

  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: words.en.check.seeResult });
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

/**
 * Opens a shared link as a new visitor.
 *
 * @param payload - The text after `#r=`.
 * @returns Time from the navigation to the painted chart, in milliseconds.
 */
export async function measureSharedLink(browser: Browser, origin: string, payload: string): Promise<number> {
  const context = await browser.newContext({ baseURL: origin, ...phone });
  await context.addInitScript(recordPage);
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  await page.goto(`/${addresses.en.result}#r=${payload}`);
  await page.waitForFunction(() => window.record.chartPainted !== null);
  const [painted, begun] = await page.evaluate(() => [window.record.chartPainted, performance.timeOrigin] as const);
  await context.close();
  return measured(painted) - begun;
}

async function slowDown(devTools: CDPSession): Promise<void> {
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: rttMs,
    downloadThroughput: (throughputKbps * 1024) / 8,
    uploadThroughput: (uploadThroughputKbps * 1024) / 8,
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdownMultiplier });
}

/** Answers every question. The last question stays visible. */
async function answerAll(page: Page): Promise<void> {
  for (const [index, { id }] of allQuestions.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.locator(`input[name="${id}"][value="${1 + ((index * 3) % 5)}"]`).click();
    await wait(betweenAnswers);
  }
}

async function heapAfterCollection(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('Performance.enable');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const bytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
  return measured(bytes) / 2 ** 20;
}

function recordOf(page: Page): Promise<PageRecord> {
  return page.evaluate(() => window.record);
}

function measured(value: number | null | undefined): number {
  if (value == null) throw new Error('a page did not record a value to be measured');
  return value;
}
