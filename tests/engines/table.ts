import { isDeepStrictEqual } from 'node:util';

import type { Engine } from './driver.ts';

/** The outcome of a step in one engine. */
export interface Outcome {
  readonly ms: number;
  /** What the step returned, as JSON would transfer it. */
  readonly found: unknown;
  /** Why the step failed; null if it did not. */
  readonly failure: string | null;
}

/** The steps of one engine, by name, in order. */
export type Outcomes = ReadonlyMap<string, Outcome>;

/** Compares the engines with the first one. @returns Failures, one sentence each, by engine and step. */
export function failuresOf(byEngine: ReadonlyMap<Engine, Outcomes>): ReadonlyMap<Engine, ReadonlyMap<string, string>> {
  const [first] = byEngine.values();
  return new Map(
    [...byEngine].map(([engine, outcomes]) => [
      engine,
      new Map(
        [...outcomes].flatMap(([step, outcome]) => {
          const reference = first?.get(step);
          if (outcome.failure !== null) return [[step, outcome.failure] as const];
          // A failed reference proves nothing.
          if (reference?.failure != null || isDeepStrictEqual(outcome.found, reference?.found)) return [];
          return [[step, differenceOf(outcome.found, reference?.found)] as const];
        }),
      ),
    ]),
  );
}

function differenceOf(found: unknown, reference: unknown): string {
  const [one, other] = [JSON.stringify(found), JSON.stringify(reference)];
  const start = [...one].findIndex((letter, index) => letter !== other[index]);
  const part = (text: string) => text.slice(Math.max(0, start - 20), start + 100);
  return `“${part(one)}” instead of “${part(other)}”`;
}

/** @returns The table of one run of the journey: a row per step, a column per engine. */
export function tableOf(byEngine: ReadonlyMap<Engine, Outcomes>): string {
  const failures = failuresOf(byEngine);
  const steps = [...new Set([...byEngine.values()].flatMap((outcomes) => [...outcomes.keys()]))];
  const wide = Math.max(...steps.map((step) => step.length)) + 2;
  const head = ' '.repeat(wide) + [...byEngine.keys()].map((engine) => engine.padEnd(20)).join('');
  const rows = steps.map((step) => {
    const cells = [...byEngine].map(([engine, outcomes]) => {
      const outcome = outcomes.get(step);
      const verdict = failures.get(engine)?.has(step) === true ? 'FAILED' : 'passed';
      return (outcome === undefined ? 'skipped' : `${verdict} ${String(outcome.ms).padStart(6)} ms`).padEnd(20);
    });
    return step.padEnd(wide) + cells.join('');
  });
  return [head, ...rows].map((row) => row.trimEnd()).join('\n');
}
