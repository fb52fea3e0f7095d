import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Locale } from '#domain/locale.ts';

import { startHost } from '../support/site-versions.ts';

import { downloadsName } from './downloads.ts';
import type { Driver, Engine } from './driver.ts';
import { answering } from './journey/answering.ts';
import { comparisonWorkshop } from './journey/comparison-workshop.ts';
import { deleteOffline } from './journey/delete-offline.ts';
import { layout } from './journey/layout.ts';
import { printing } from './journey/printing.ts';
import { result } from './journey/result.ts';
import type { Run, Step } from './journey/step.ts';
import { watchScript } from './page-watch-script.ts';
import { openPlaywright } from './playwright-driver.ts';
import type { Outcome, Outcomes } from './table.ts';
import { openWebKit } from './webkit-driver.ts';

const journey: readonly Step[] = [
  ...answering,
  ...result,
  ...comparisonWorkshop,
  ...layout,
  ...printing,
  ...deleteOffline,
];

const openers: Readonly<Record<Engine, (program: string, folder: string, origin: string) => Promise<Driver>>> = {
  chromium: (program, folder, origin) => openPlaywright('chromium', program, { folder, origin }),
  firefox: (program, folder, origin) => openPlaywright('firefox', program, { folder, origin }),
  webkit: openWebKit,
};

/** The journey in one engine. */
export interface JourneyResult {
  readonly engine: Engine;
  readonly version: string;
  /** Width of the page, in CSS pixels. */
  readonly width: number;
  readonly outcomes: Outcomes;
}

/**
 * Runs all steps in an engine, with a host and an empty profile of its own.
 *
 * @param browser - The engine, and the path of its program.
 * @param folder - A new folder for the files of the run.
 */
export async function runJourney(
  [engine, program]: readonly [Engine, string],
  folder: string,
  { locale, width }: { locale: Locale; width: number },
): Promise<JourneyResult> {
  mkdirSync(join(folder, downloadsName), { recursive: true });
  const host = await startHost('dist', engine === 'webkit' ? watchScript : '');
  const page = await openers[engine](program, folder, host.origin);
  const run: Run = { page, host, folder, locale, width, link: '', file: '', own: [] };
  try {
    const given = await page.resize(width);
    const outcomes = new Map<string, Outcome>();
    for (const step of journey) {
      if (step.skipped?.includes(engine) !== true) outcomes.set(step.name, await runStep(step, run, engine));
    }
    return { engine, version: page.version, width: given, outcomes };
  } finally {
    await page.close();
    await host.stop();
  }
}

/** Runs a step. It fails if it throws, on an unexpected problem, and on a cookie. */
async function runStep(step: Step, run: Run, engine: Engine): Promise<Outcome> {
  const { page } = run;
  const start = performance.now();
  let found: unknown;
  let failure: string | null = null;
  try {
    found = await step.act(run);
    const cookie = await page.run(() => document.cookie);
    if (cookie !== '') failure = `cookie: ${cookie}`;
  } catch (error) {
    failure = String(error).split('\n')[0] ?? '';
  }
  const problems = await page.takeProblems();
  failure ??= problems.find((problem) => step.expected?.[engine]?.test(problem) !== true) ?? null;
  return { ms: Math.round(performance.now() - start), found: JSON.parse(JSON.stringify(found ?? null)), failure };
}
