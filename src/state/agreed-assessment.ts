import type { Edition } from '#domain/edition.ts';
import type { StoredAssessments } from '#storage/assessment-list.ts';
import { openAssessmentStorage, type AssessmentStorage } from '#storage/assessments.ts';

/** Which assessment of this device holds the agreed answers of a workshop. */
export interface AgreedPlace {
  /** Null where there is none yet. */
  readonly agreed: string | null;
  agreeIn(id: string): void;
}

/**
 * Where the agreed answers of a workshop are kept: as one of the assessments of this device, but neither as the current
 * one nor as the one that this tab shows on other pages.
 *
 * @param edition - The edition that the site asks.
 * @param base - Base path of the site.
 * @param outside - All assessments of this device, and the workshop that says which of them it is.
 */
export function agreedStorage(
  edition: Edition,
  base: string,
  { stored, place }: { readonly stored: StoredAssessments; readonly place: AgreedPlace },
): AssessmentStorage {
  const { read, repeatAlike } = openAssessmentStorage(edition, base);
  return {
    read,
    repeatAlike,
    load() {
      const outcome = place.agreed === null ? null : read(place.agreed);
      const assessment = outcome?.ok === true ? outcome.value : null;
      const isBlocked = outcome?.ok === false && outcome.problem === 'blocked';
      return {
        assessment,
        isSaved: assessment !== null,
        known: assessment,
        hasConflict: false,
        unreadable: null,
        isBlocked,
      };
    },
    save(assessment) {
      const isSaved = stored.store([assessment]);
      place.agreeIn(assessment.id);
      return isSaved;
    },
    // What is not stored lives in the page only: the tab keeps the reader's own assessment, if any.
    forget() {},
    hold() {},
  };
}
