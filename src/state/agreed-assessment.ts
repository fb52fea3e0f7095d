import type { SyncStorage } from '#state/synced-assessment.svelte.ts';
import type { AssessmentStorage } from '#storage/assessments.ts';

/** The workshop that refers to the assessment with the agreed answers. */
export interface AgreedReference {
  /** Id of the assessment; null if nothing is agreed yet. */
  readonly agreed: string | null;
  /** Stores the id. Needs the storage lock. */
  storeAgreed(id: string): void;
}

/**
 * Stores the agreed answers of a workshop as an assessment of this device, and its id in the workshop. The assessment does
 * not become current.
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
    // Without storage, the page alone has the agreed answers: the draft of the tab belongs to the user's own assessment.
    saveDraft() {},
    discardDraft() {},
  };
}
