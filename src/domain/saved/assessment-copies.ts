import type { Assessment } from '#domain/assessment.ts';

/** Id and time of a new assessment. */
interface NewIdentity {
  /** A new UUID, version 4. */
  readonly id: string;
  /** Current time, ISO 8601, UTC. */
  readonly now: string;
}

/**
 * @param label - Label of the copy; null for none.
 * @returns A copy with the same answers, notes, sector, role, scope and targets.
 */
export function duplicateOf(assessment: Assessment, { id, now }: NewIdentity, label: string | null): Assessment {
  return { ...assessment, id, created: now, updated: now, label };
}

/** @returns A new assessment with the same context, but without answers and notes, to assess the organisation again. */
export function repeatOf(assessment: Assessment, identity: NewIdentity): Assessment {
  return duplicateOf({ ...assessment, responses: {} }, identity, assessment.label);
}
