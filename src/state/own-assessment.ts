import { openAssessmentStorage } from '#browser/assessment-storage.ts';
import type { Edition } from '#domain/edition.ts';
import { createAssessmentState, type AssessmentState } from '#state/assessment.svelte.ts';

/** The assessment of the person at this device; empty until it is loaded. */
export function ownAssessment(edition: Edition): AssessmentState {
  return createAssessmentState({
    storage: openAssessmentStorage(edition, import.meta.env.BASE_URL),
    areas: edition.areas,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });
}
