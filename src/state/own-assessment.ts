import { newId } from '#browser/new-id.ts';
import type { Edition } from '#domain/edition.ts';
import { SyncedAssessment, type SyncStorage } from '#state/synced-assessment.svelte.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';
import { withStorageLock } from '#storage/lock.ts';

/** @returns The user's own assessment, synced with localStorage; empty until `load`. */
export function ownAssessment(edition: Edition): SyncedAssessment {
  return assessmentIn(openAssessmentStorage(edition, import.meta.env.BASE_URL, { newId }), edition);
}

/** @returns An assessment that is synced with `storage`, and flushed when the page is left; empty until `load`. */
export function assessmentIn(storage: SyncStorage, { areas }: Edition): SyncedAssessment {
  const assessment = new SyncedAssessment({
    storage,
    withLock: withStorageLock,
    areas,
    now: () => new Date().toISOString(),
    newId,
  });
  if (!import.meta.env.SSR) addEventListener('pagehide', () => void assessment.flush());
  return assessment;
}
