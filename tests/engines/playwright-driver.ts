import { join } from 'node:path';

import { chromium, type Browser } from '@playwright/test';

import { launchOptions } from '../support/find-browser.ts';
import { watchPages } from '../support/page-watch.ts';
import { launchFirefox } from '../support/system-firefox.ts';

import { downloadsName, newFile } from './downloads.ts';
import { callOf, timeout, type Driver } from './driver.ts';

/**
 * Opens Chromium or the Firefox of the system.
 *
 * @param program - Path of the browser.
 * @param folder - Folder of the run.
 * @param origin - Origin of the site, to which requests are allowed.
 */
export async function openPlaywright(
  engine: 'chromium' | 'firefox',
  program: string,
  { folder, origin }: { folder: string; origin: string },
): Promise<Driver> {
  const downloadsPath = join(folder, downloadsName);
  const browser =
    engine === 'firefox'
      ? await launchFirefox({ executablePath: program, downloadsPath })
      : await chromium.launch({ ...launchOptions(program), downloadsPath });
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
    saved: (act) => newFile(folder, act),
    picture: () => page.screenshot({ caret: 'initial' }),
    print: () => page.pdf(engine === 'firefox' ? a4InFirefox : { format: 'A4', preferCSSPageSize: true }),
    async resize(width) {
      await page.setViewportSize({ width, height: 800 });
      return page.evaluate('innerWidth');
    },
    async resetProfile() {
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
  page.setDefaultTimeout(timeout);
  return { context, page, watch };
}
