import { newId } from '#browser/new-id.ts';
import type { Edition } from '#domain/edition.ts';
import { AssessmentState } from '#state/assessment.svelte.ts';
import { openAssessmentStorage, type AssessmentStorage } from '#storage/assessments.ts';
import { withStorageLock } from '#storage/lock.ts';

/** The assessment of the person at this device; empty until it is loaded. */
export function ownAssessment(edition: Edition): AssessmentState {
  return assessmentIn(openAssessmentStorage(edition, import.meta.env.BASE_URL), edition);
}

/** An assessment that is kept in this browser; empty until it is loaded. */
export function assessmentIn(storage: AssessmentStorage, { areas }: Edition): AssessmentState {
  const state = new AssessmentState({
    storage,
    withLock: withStorageLock,
    areas,
    now: () => new Date().toISOString(),
    newId,
  });
  if (!import.meta.env.SSR) addEventListener('pagehide', state.part);
  return state;
}
