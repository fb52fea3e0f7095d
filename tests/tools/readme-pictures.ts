import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';

import type { Assessment } from '#domain/assessment.ts';
import type { Locale } from '#domain/locale.ts';

import { launchOptions } from '../support/find-browser.ts';
import { payloadOf } from '../support/links.ts';
import { before, now } from '../support/repeated.ts';
import { sample } from '../support/sample.ts';
import { addresses } from '../support/site.ts';
import { openState, states, type State } from '../support/states.ts';
import { buildWhenNeeded } from './build-when-needed.ts';

/** Makes the pictures of the README: of pages, and of the report of the example, which is also made as a PDF. */
const folder = join('tests', 'pictures');

interface Picture {
  readonly state: State | undefined;
  readonly locale: Locale;
  readonly colorScheme: 'light' | 'dark';
}
const pictures: Readonly<Record<string, Picture>> = {
  result: { state: states['result, the example'], locale: 'en', colorScheme: 'light' },
  question: {
    state: {
      address: (locale) => `${addresses[locale].assess}#q=com-warn-early`,
      stored: sample('a bank branch, all answered').assessment,
      readySelector: '.page.ready h1',
    },
    locale: 'nb',
    colorScheme: 'dark',
  },
  comparison: {
    state: {
      address: (locale) => `${addresses[locale].compare}#c=${[before, now].map(named).join('.')}`,
      readySelector: 'figure svg',
    },
    locale: 'en',
    colorScheme: 'light',
  },
};

buildWhenNeeded('dist');
const server = await preview({ outDir: 'dist', logLevel: 'error' });
const browser = await chromium.launch(launchOptions());
for (const [name, { state, locale, colorScheme }] of Object.entries(pictures)) {
  if (state === undefined) throw new Error(`the state of the picture “${name}” does not exist`);
  // At this scale the picture is large enough for the README, and its file is small.
  const page = await newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 0.75, colorScheme });
  await openState(page, state, locale);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await printExample(await newPage({ locale: 'en-GB' }));
await browser.close();
await server.stop();

/** The payload of an assessment whose label also contains its month, so that both results have different names. */
function named(assessment: Assessment): string {
  return payloadOf({ ...assessment, label: `${assessment.label ?? ''}, ${assessment.updated.slice(0, 7)}` });
}

function newPage(options: Parameters<typeof browser.newPage>[0]): Promise<Page> {
  return browser.newPage({ ...options, baseURL: `http://localhost:${server.port}/`, reducedMotion: 'reduce' });
}

/** Makes the full report of the example as a PDF, and a picture of its second page. */
async function printExample(page: Page): Promise<void> {
  await page.goto(`${addresses.en.report}#example`);
  await page.locator('[name="length"][value="full"]').check();
  await page.locator('form button:enabled').waitFor();
  const report = join(folder, 'example-report');
  await page.pdf({ path: `${report}.pdf`, preferCSSPageSize: true, tagged: true, outline: true });
  const onlySecond = ['-f', '2', '-l', '2', '-singlefile'];
  const { status } = spawnSync('pdftoppm', ['-png', '-r', '72', ...onlySecond, `${report}.pdf`, report]);
  if (status !== 0) throw new Error('pdftoppm (Poppler) is needed for the picture of the report');
}
