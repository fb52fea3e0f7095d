import { phasesOf, type RankedImprovement } from '#domain/improvements.ts';
import { fill } from '#i18n/fill.ts';
import type { ResultWords } from '#words/result.ts';

/** A phase of the plan, formatted for display. */
interface PlanPhase {
  readonly id: 'now' | 'next' | 'later';
  readonly title: string;
  /** Time limit of the phase. */
  readonly time: string;
  readonly improvements: readonly RankedImprovement[];
}

/** @returns The phases that contain improvements, for the page and the report. */
export function planPhases(ranking: readonly RankedImprovement[], { texts }: ResultWords): PlanPhase[] {
  const titles = { now: texts.phaseNow, next: texts.phaseNext, later: texts.phaseLater };
  return phasesOf(ranking).map(({ id, horizon, improvements }) => ({
    id,
    title: titles[id],
    time: fill(texts.horizon, { days: horizon }),
    improvements,
  }));
}
