import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, firefox, type Browser } from '@playwright/test';

import { launchOptions } from '../support/find-browser.ts';
import { watchPages } from '../support/page-watch.ts';

import { newFile } from './downloads.ts';
import { callOf, patience, type Driver } from './driver.ts';

/**
 * Opens Chromium, or the Firefox of the system: Playwright controls that by WebDriver BiDi, so it needs no Firefox of
 * its own.
 *
 * @param program - Path of the browser.
 * @param origin - Origin of the site, to which requests are allowed.
 */
export async function openPlaywright(engine: 'chromium' | 'firefox', program: string, origin: string): Promise<Driver> {
  const downloadsPath = mkdtempSync(join(tmpdir(), `focal-${engine}-`));
  const browser =
    engine === 'firefox'
      ? await firefox.launch({ channel: 'moz-firefox', executablePath: program, downloadsPath })
      : await chromium.launch({ ...launchOptions(program), downloadsPath });
  if (engine === 'firefox') ignoreMediaFeatures(browser);
  let { context, page, watch } = await emptyProfile(browser, origin);
  const problems: string[] = [];
  let taken = 0;
  return {
    version: browser.version(),
    takeProblems() {
      const fresh = [...problems.splice(0), ...watch.problems.slice(taken)];
      taken = watch.problems.length;
      return Promise.resolve(fresh);
    },
    async open(address) {
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    async back() {
      await page.goBack();
    },
    run: (act, ...args) => page.evaluate(callOf(act, args)),
    click: (selector, nth = 0) => page.locator(selector).nth(nth).click(),
    press: (key) => page.keyboard.press(key),
    fill: (selector, text) => page.locator(selector).fill(text),
    choose: (selector, file) => page.locator(selector).setInputFiles(file),
    saved: (act) => newFile(downloadsPath, act),
    picture: () => page.screenshot({ caret: 'initial' }),
    print: () => page.pdf(engine === 'firefox' ? a4InFirefox : { format: 'A4', preferCSSPageSize: true }),
    async resize(width) {
      await page.setViewportSize({ width, height: 800 });
      return page.evaluate('innerWidth');
    },
    async renew() {
      await context.close();
      problems.push(...watch.problems.slice(taken));
      taken = 0;
      ({ context, page, watch } = await emptyProfile(browser, origin));
    },
    close: () => browser.close(),
  };
}

/** A4. Playwright passes inches on to Firefox, which reads them as centimetres. */
const a4InFirefox = { width: '21in', height: '29.7in' };

async function emptyProfile(browser: Browser, origin: string) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Oslo',
  });
  const watch = await watchPages(context, origin);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  return { context, page, watch };
}

interface BidiSession {
  send(method: string, ...parameters: readonly unknown[]): Promise<unknown>;
}

/**
 * Makes Playwright skip a command that it sends to every browser, and that Firefox ESR 153 does not know: it sets media
 * features, which the journey does not need. Playwright has no option for this, so this uses its internals.
 */
function ignoreMediaFeatures(browser: Browser): void {
  const { _connection: connection } = browser as unknown as {
    _connection: { toImpl(object: unknown): { _browserSession: BidiSession } };
  };
  const sessions = Object.getPrototypeOf(connection.toImpl(browser)._browserSession) as BidiSession;
  const { send } = sessions;
  sessions.send = function (method, ...parameters) {
    const isUnknown = method === 'emulation.setMediaFeaturesOverride';
    return isUnknown ? Promise.resolve({}) : send.call(this, method, ...parameters);
  };
}
