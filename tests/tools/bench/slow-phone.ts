import type { Browser, BrowserContext, Page } from '@playwright/test';
import { throttling } from 'lighthouse/core/config/constants.js';

import { recordPage, type PageRecord } from './page-record.ts';

/** The phone that Lighthouse emulates, in CSS pixels. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
/**
 * Lighthouse’s throttling, except that the latency of a request is one round trip. The figures of the other
 * implementations were measured with the same latency.
 */
const { cpuSlowdownMultiplier, rttMs, throughputKbps, uploadThroughputKbps } = throttling.mobileSlow4G;

/** @returns A new profile on a slow phone. Its pages record what {@link PageRecord} lists. */
export async function newPhone(browser: Browser, origin: string, withWorker = true): Promise<BrowserContext> {
  const serviceWorkers = withWorker ? 'allow' : 'block';
  const context = await browser.newContext({ baseURL: origin, serviceWorkers, ...phone });
  await context.addInitScript(recordPage);
  context.setDefaultTimeout(120_000);
  return context;
}

/** @returns A new page with a slow processor and network. Only the page is slow, not the service worker. */
export async function newSlowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: rttMs,
    downloadThroughput: (throughputKbps * 1024) / 8,
    uploadThroughput: (uploadThroughputKbps * 1024) / 8,
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdownMultiplier });
  return page;
}

export function recordOf(page: Page): Promise<PageRecord> {
  return page.evaluate(() => window.record);
}

/** @throws {Error} If the page has not recorded the value. */
export function measured(value: number | null | undefined): number {
  if (value == null) throw new Error('a page did not record a value to be measured');
  return value;
}
