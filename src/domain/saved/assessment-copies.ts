import type { Assessment } from '#domain/assessment.ts';

/** Id and time of a new assessment. */
interface NewIdentity {
  /** A new UUID, version 4. */
  readonly id: string;
  /** The time now, ISO 8601, UTC. */
  readonly now: string;
}

/**
 * @param assessment - The assessment to copy, with answers and notes.
 * @param label - Label of the copy; null for none.
 */
export function duplicateOf(assessment: Assessment, { id, now }: NewIdentity, label: string | null): Assessment {
  return { ...assessment, id, created: now, updated: now, label };
}

/** @returns A new assessment of the same organisation: the same context, without answers and notes. */
export function repeatOf(assessment: Assessment, identity: NewIdentity): Assessment {
  return duplicateOf({ ...assessment, responses: {} }, identity, assessment.label);
}
