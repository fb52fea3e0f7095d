import type { Locale } from '#domain/locale.ts';

import { startHost } from '../support/site-versions.ts';

import type { Driver, Engine } from './driver.ts';
import { answering } from './journey/answering.ts';
import { ending } from './journey/ending.ts';
import { looks } from './journey/looks.ts';
import { printing } from './journey/printing.ts';
import { result } from './journey/result.ts';
import { several } from './journey/several.ts';
import type { Step, Trip } from './journey/trip.ts';
import { watchScript } from './page-watch-script.ts';
import { openPlaywright } from './playwright-driver.ts';
import type { Outcome, Outcomes } from './table.ts';
import { openWebKit } from './webkit-driver.ts';

const journey: readonly Step[] = [...answering, ...result, ...several, ...looks, ...printing, ...ending];

const openers: Readonly<Record<Engine, (program: string, origin: string) => Promise<Driver>>> = {
  chromium: (program, origin) => openPlaywright('chromium', program, origin),
  firefox: (program, origin) => openPlaywright('firefox', program, origin),
  webkit: openWebKit,
};

/** One journey in one engine. */
export interface Travelled {
  readonly engine: Engine;
  readonly version: string;
  /** Width of the page, in CSS pixels. */
  readonly width: number;
  readonly outcomes: Outcomes;
}

/**
 * Goes through all steps in an engine, with a host and an empty profile of its own.
 *
 * @param browser - The engine, and the path of its program.
 */
export async function travel(
  [engine, program]: readonly [Engine, string],
  { locale, width }: { locale: Locale; width: number },
): Promise<Travelled> {
  const host = await startHost('dist', engine === 'webkit' ? watchScript : '');
  const page = await openers[engine](program, host.origin);
  const trip: Trip = { page, host, locale, width, link: '', file: '', own: [] };
  try {
    const given = await page.resize(width);
    const outcomes = new Map<string, Outcome>();
    for (const step of journey) {
      if (step.skipped?.includes(engine) !== true) outcomes.set(step.name, await take(step, trip));
    }
    return { engine, version: page.version, width: given, outcomes };
  } finally {
    await page.close();
    await host.stop();
  }
}

/** Takes a step. It fails if it throws, on an unexpected problem, and on a cookie. */
async function take(step: Step, trip: Trip): Promise<Outcome> {
  const { page } = trip;
  const start = performance.now();
  let found: unknown;
  let failure: string | null = null;
  try {
    found = await step.act(trip);
    const cookie = await page.run(() => document.cookie);
    if (cookie !== '') failure = `cookie: ${cookie}`;
  } catch (error) {
    failure = String(error).split('\n')[0] ?? '';
  }
  const problems = await page.takeProblems();
  failure ??= problems.find((problem) => step.expected?.test(problem) !== true) ?? null;
  return { ms: Math.round(performance.now() - start), found: JSON.parse(JSON.stringify(found ?? null)), failure };
}
