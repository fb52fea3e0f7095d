import type { SyncStorage } from '#state/synced-assessment.svelte.ts';
import type { AssessmentStorage } from '#storage/assessments.ts';

/** The reference from a workshop to the assessment with its agreed answers. */
export interface AgreedReference {
  /** Id of the assessment; null if nothing is agreed yet. */
  readonly agreed: string | null;
  /** Stores the id. The caller must hold the storage lock. */
  storeAgreed(id: string): void;
}

/**
 * Storage for the agreed answers of a workshop. `save` stores them as an assessment of this device, and stores the id
 * of that assessment in the workshop. The current assessment of the device stays current.
 *
 * @see src/decisions.md, D38
 */
export function agreedStorage(assessments: AssessmentStorage, workshop: AgreedReference): SyncStorage {
  const { read, storeAll, copyPrevious } = assessments;
  return {
    read,
    storeAll,
    copyPrevious,
    load() {
      const outcome = workshop.agreed === null ? null : read(workshop.agreed);
      const assessment = outcome?.ok === true ? outcome.value : null;
      const isBlocked = outcome?.ok === false && outcome.problem === 'blocked';
      const isSaved = assessment !== null;
      return { assessment, isSaved, mergeBase: assessment, hasConflict: false, unreadable: null, isBlocked };
    },
    save(assessment) {
      const isSaved = storeAll([assessment]);
      workshop.storeAgreed(assessment.id);
      return isSaved;
    },
    // If the agreed answers cannot be stored, only the page has them. The draft of the tab is for the user's own
    // assessment.
    saveDraft() {},
    discardDraft() {},
  };
}
