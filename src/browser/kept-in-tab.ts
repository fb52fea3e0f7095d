import type { TabMemory } from '#browser/tab-memory.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { parseSavedAssessment } from '#domain/saved-assessment.ts';

/**
 * @param stored - The text that the storage has of an assessment.
 * @returns What could not be stored; null where the tab keeps nothing, or the storage has a later state of it by now.
 */
export function keptInTab(
  tab: TabMemory,
  edition: Edition,
  stored: (id: string) => string | undefined,
): Assessment | null {
  const kept = readable(tab.read(), edition);
  const later = readable(stored(kept?.id ?? ''), edition);
  return kept !== null && later !== null && later.updated >= kept.updated ? null : kept;
}

/** @returns The assessment in a text; null where there is none that can be read. */
export function readable(text: string | null | undefined, edition: Edition): Assessment | null {
  const outcome = parseSavedAssessment(text ?? '', edition);
  return outcome.ok ? outcome.value : null;
}
