import { openAssessmentStorage } from '#browser/assessment-storage.ts';
import { exclusively } from '#browser/exclusively.ts';
import { newId } from '#browser/new-id.ts';
import type { Edition } from '#domain/edition.ts';
import { AssessmentState } from '#state/assessment.svelte.ts';

/** The assessment of the person at this device; empty until it is loaded. */
export function ownAssessment(edition: Edition): AssessmentState {
  const state = new AssessmentState({
    storage: openAssessmentStorage(edition, import.meta.env.BASE_URL),
    exclusively: (change) => exclusively(import.meta.env.BASE_URL, change),
    areas: edition.areas,
    now: () => new Date().toISOString(),
    newId,
  });
  if (!import.meta.env.SSR) addEventListener('pagehide', state.part);
  return state;
}
