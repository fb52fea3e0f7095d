import type { Assessment } from '#domain/assessment.ts';
import { duplicateOf, repeatOf } from '#domain/saved/assessment-copies.ts';
import type {
  AssessmentList,
  ListedAssessment,
  RemovedAssessment,
  UnreadableAssessment,
} from '#storage/assessment-list.ts';
import type { AssessmentStorage } from '#storage/assessments.ts';

/** What the list takes from outside, so that tests can hand in their own. */
export interface ListSurroundings {
  readonly stored: AssessmentStorage;
  /** The time now, ISO 8601, UTC. */
  readonly now: () => string;
  /** A new UUID, version 4. */
  readonly newId: () => string;
}

/** What can be undone while the page is open, as it stood in the list. */
export interface RemovedEntry {
  readonly id: string;
  /** Null for stored answers that could not be read. */
  readonly assessment: Assessment | null;
  readonly removed: RemovedAssessment;
}

/** A place in the list: what is held there, or what is left of it when it was removed. Just one of the two is null. */
export interface ListRow<Held = ListedAssessment> {
  readonly id: string;
  readonly held: Held | null;
  readonly gone: RemovedEntry | null;
}

/** Every assessment of this device, and what can be done with it. */
export type MyAssessments = ReturnType<typeof createMyAssessments>;

/** Creates the state of the list, empty; `load` brings in what this device holds. */
export function createMyAssessments({ stored, now, newId }: ListSurroundings) {
  let list = $state.raw<AssessmentList>({ assessments: [], unreadable: [] });
  let removals = $state.raw<readonly RemovedEntry[]>([]);

  const gone = $derived(removals.filter(({ id }) => !heldIds(list).has(id)));
  const rows = $derived(rowsOf(list, gone));
  const unreadable = $derived<readonly ListRow<UnreadableAssessment>[]>([
    ...list.unreadable.map((held) => ({ id: held.id, held, gone: null })),
    ...gone.filter(({ assessment }) => assessment === null).map((entry) => ({ id: entry.id, held: null, gone: entry })),
  ]);

  function load(): void {
    list = stored.list();
  }

  /** Stores what is new or changed, and shows it. */
  function store(assessments: readonly Assessment[], previous?: string): boolean {
    const isStored = stored.storeAll(assessments, previous);
    load();
    return isStored;
  }

  return {
    get rows(): readonly ListRow[] {
      return rows;
    },
    get unreadable(): readonly ListRow<UnreadableAssessment>[] {
      return unreadable;
    },
    get assessments(): readonly Assessment[] {
      return list.assessments.map(({ assessment }) => assessment);
    },
    load,
    store,
    makeCurrent: (id: string): boolean => stored.makeCurrent(id),
    ...changesOf({ stored, now, newId }, store),
    /** @returns Whether it is gone; `undo` brings it back. */
    remove(id: string): boolean {
      const assessment = list.assessments.find((listed) => listed.assessment.id === id)?.assessment ?? null;
      const removed = stored.remove(id);
      if (removed !== null) removals = [...removals.filter((entry) => entry.id !== id), { id, assessment, removed }];
      load();
      return removed !== null;
    },
    /** @returns Whether it is back. */
    undo(entry: RemovedEntry): boolean {
      const isBack = stored.restore(entry.removed);
      load();
      return isBack;
    },
  };
}

/** What makes new assessments, or changes one, of the state that is stored by then. */
function changesOf(
  { stored, now, newId }: ListSurroundings,
  store: (assessments: readonly Assessment[], previous?: string) => boolean,
) {
  return {
    /** @returns Whether it is stored under its new name; null takes the name away. */
    rename(id: string, label: string | null): boolean {
      const assessment = stored.find(id);
      return assessment !== null && store([{ ...assessment, label, updated: now() }]);
    },
    /** @returns Id of the copy; null where it could not be stored. */
    duplicate(id: string, label: string | null): string | null {
      const assessment = stored.find(id);
      if (assessment === null) return null;
      const copy = duplicateOf(assessment, { id: newId(), now: now() }, label);
      return store([copy]) ? copy.id : null;
    },
    /** Begins a new assessment in the same context and makes it the current one. @returns Whether it is stored. */
    repeat(id: string): boolean {
      const assessment = stored.find(id);
      if (assessment === null) return false;
      const next = repeatOf(assessment, { id: newId(), now: now() });
      return store([next], id) && stored.makeCurrent(next.id);
    },
  };
}

function heldIds({ assessments, unreadable }: AssessmentList): ReadonlySet<string> {
  return new Set([...assessments.map(({ assessment }) => assessment.id), ...unreadable.map(({ id }) => id)]);
}

/** What was removed keeps its place, so that nothing jumps while one decides. */
function rowsOf({ assessments }: AssessmentList, gone: readonly RemovedEntry[]): readonly ListRow[] {
  const held = assessments.map((listed) => ({
    updated: listed.assessment.updated,
    row: { id: listed.assessment.id, held: listed, gone: null },
  }));
  const left = gone.flatMap((entry) =>
    entry.assessment === null
      ? []
      : { updated: entry.assessment.updated, row: { id: entry.id, held: null, gone: entry } },
  );
  return [...held, ...left].toSorted((one, other) => other.updated.localeCompare(one.updated)).map(({ row }) => row);
}
