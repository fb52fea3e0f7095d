import type { Assessment } from '#domain/assessment.ts';

/** What a new assessment is given. */
interface Newborn {
  /** A new UUID, version 4. */
  readonly id: string;
  /** The time now, ISO 8601, UTC. */
  readonly now: string;
}

/**
 * @param assessment - What is copied, answers and notes included.
 * @param label - What the copy is called; null where it has no name either.
 */
export function duplicateOf(assessment: Assessment, { id, now }: Newborn, label: string | null): Assessment {
  return { ...assessment, id, created: now, updated: now, label };
}

/** @returns The same organisation, asked again: the context of an assessment, without its answers and notes. */
export function repeatOf(assessment: Assessment, newborn: Newborn): Assessment {
  return duplicateOf({ ...assessment, responses: {} }, newborn, assessment.label);
}
