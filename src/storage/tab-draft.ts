import { newId } from '#browser/new-id.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { duplicateOf } from '#domain/saved/assessment-copies.ts';
import { mergeAssessments } from '#domain/saved/merge-assessments.ts';
import { parseSavedAssessment, serializeAssessment } from '#domain/saved/saved-assessment.ts';
import type { TabMemory } from '#storage/tab-memory.ts';

/** Separates the draft from the stored state that it was made from. JSON never contains it. */
const separator = '\f';

/** A state of an assessment that could not be stored, so that only this tab has it. */
export interface Draft {
  readonly assessment: Assessment;
  /** The stored state that it was made from; null where none was stored. */
  readonly known: Assessment | null;
}

/** A draft, compared with what is stored. */
export interface TabDraft extends Draft {
  /** True where another tab has stored a change that conflicts with the draft: only the reader can choose. */
  readonly hasConflict: boolean;
}

/** @returns The draft as it was written; null where the tab has none that can be read. */
export function readDraft(tab: TabMemory, edition: Edition): Draft | null {
  const [text, knownText] = (tab.read() ?? '').split(separator);
  const assessment = readable(text, edition);
  return assessment === null ? null : { assessment, known: readable(knownText, edition) };
}

export function writeDraft(tab: TabMemory, { assessment, known }: Draft, edition: Edition): void {
  const base = known?.id === assessment.id ? [known] : [];
  tab.write([assessment, ...base].map((one) => serializeAssessment(one, edition)).join(separator));
}

/**
 * Merges the draft of the tab with what other tabs have stored since.
 *
 * @param stored - Gives the stored text of an assessment; null where the storage is blocked.
 * @returns The merged draft, or the draft alone where there is a conflict. Null where the tab has none, another tab has
 * deleted its assessment, or a later state is stored and nothing says what the draft was made from.
 */
export function draftInTab(
  tab: TabMemory,
  edition: Edition,
  stored: ((id: string) => string | undefined) | null,
): TabDraft | null {
  const draft = readDraft(tab, edition);
  if (draft === null) return null;
  const { assessment, known } = draft;
  const text = stored?.(assessment.id);
  if (stored !== null && text === undefined && known !== null) return null;
  const theirs = readable(text, edition);
  if (theirs === null) return { ...draft, hasConflict: false };
  if (known === null) return theirs.updated >= assessment.updated ? null : { ...draft, hasConflict: false };
  const { merged, hasConflict } = mergeAssessments(known, assessment, theirs);
  return hasConflict ? { ...draft, hasConflict } : { assessment: merged, known: theirs, hasConflict };
}

/** @returns What to store of a draft without asking: where it has a conflict, a copy beside the other version. */
export function storableOf({ assessment, hasConflict }: TabDraft): Assessment {
  if (!hasConflict) return assessment;
  return duplicateOf(assessment, { id: newId(), now: assessment.updated }, assessment.label);
}

/** @returns The assessment in a text; null where there is none that can be read. */
export function readable(text: string | null | undefined, edition: Edition): Assessment | null {
  const outcome = parseSavedAssessment(text ?? '', edition);
  return outcome.ok ? outcome.value : null;
}
