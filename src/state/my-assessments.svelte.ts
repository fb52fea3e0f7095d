import type { Assessment } from '#domain/assessment.ts';
import { duplicateOf, repeatOf } from '#domain/saved/assessment-copies.ts';
import type {
  AssessmentList,
  AssessmentListStorage,
  ListedAssessment,
  RemovedAssessment,
  UnreadableAssessment,
} from '#storage/assessment-list.ts';
import type { AssessmentStorage } from '#storage/assessments.ts';

/** Dependencies of the list. Tests pass their own. */
export interface ListDependencies {
  readonly storage: Pick<AssessmentStorage, 'storeAll'>;
  readonly list: AssessmentListStorage;
  /** @returns The time, ISO 8601, UTC. */
  readonly now: () => string;
  /** @returns A new UUID, version 4. */
  readonly newId: () => string;
}

/** A removal that the user can undo while the page is open. */
export interface Removal {
  readonly id: string;
  /** Null if the removed text was unreadable. */
  readonly assessment: Assessment | null;
  readonly removed: RemovedAssessment;
}

/** A row of the list: an entry, or the removal of one. Exactly one of `entry` and `removal` is null. */
export interface ListRow<Entry = ListedAssessment> {
  readonly id: string;
  readonly entry: Entry | null;
  readonly removal: Removal | null;
}

/**
 * The list of all assessments of this device; empty until `load`. Hold the storage lock while you call any method
 * except `load`.
 */
export class MyAssessments {
  readonly #dependencies: ListDependencies;
  #list = $state.raw<AssessmentList>({ assessments: [], unreadable: [] });
  #removals = $state.raw<readonly Removal[]>([]);

  readonly #removed = $derived.by(() => {
    const ids = listedIds(this.#list);
    return this.#removals.filter(({ id }) => !ids.has(id));
  });
  readonly #rows = $derived(rowsOf(this.#list, this.#removed));
  readonly #unreadable = $derived<readonly ListRow<UnreadableAssessment>[]>([
    ...this.#list.unreadable.map((entry) => ({ id: entry.id, entry, removal: null })),
    ...this.#removed
      .filter(({ assessment }) => assessment === null)
      .map((removal) => ({ id: removal.id, entry: null, removal })),
  ]);

  constructor(dependencies: ListDependencies) {
    this.#dependencies = dependencies;
  }

  /** Latest change first. A removed assessment keeps its row, for undo. */
  get rows(): readonly ListRow[] {
    return this.#rows;
  }

  /** Stored answers that cannot be read, and the removals of such answers. */
  get unreadable(): readonly ListRow<UnreadableAssessment>[] {
    return this.#unreadable;
  }

  get assessments(): readonly Assessment[] {
    return this.#list.assessments.map(({ assessment }) => assessment);
  }

  readonly load = (): void => {
    this.#list = this.#dependencies.list.read();
  };

  /**
   * Stores new or changed assessments: all or none.
   *
   * @param previous - Id of the earlier assessment that these assess again. If omitted, stored references do not change.
   * @returns True if all are stored.
   */
  readonly store = (assessments: readonly Assessment[], previous?: string): boolean => {
    const isStored = this.#dependencies.storage.storeAll(assessments, previous);
    this.load();
    return isStored;
  };

  makeCurrent(id: string): boolean {
    return this.#dependencies.list.makeCurrent(id);
  }

  /** @param label - New name; null deletes the name. @returns True if the change is stored. */
  rename(id: string, label: string | null): boolean {
    const { list, now } = this.#dependencies;
    const assessment = list.find(id);
    return assessment !== null && this.store([{ ...assessment, label, updated: now() }]);
  }

  /**
   * @param label - Name of the copy; null for none.
   * @returns Id of the copy; null if `id` is unknown, or if the copy could not be stored.
   */
  duplicate(id: string, label: string | null): string | null {
    const { list, now, newId } = this.#dependencies;
    const assessment = list.find(id);
    if (assessment === null) return null;
    const copy = duplicateOf(assessment, { id: newId(), now: now() }, label);
    return this.store([copy]) ? copy.id : null;
  }

  /**
   * Stores a new assessment with the same context, without answers, and makes it current.
   *
   * @returns True if it is stored and current.
   */
  repeat(id: string): boolean {
    const { list, now, newId } = this.#dependencies;
    const assessment = list.find(id);
    if (assessment === null) return false;
    const next = repeatOf(assessment, { id: newId(), now: now() });
    return this.store([next], id) && list.makeCurrent(next.id);
  }

  /** @returns True if the assessment was removed. `undo` restores it. */
  remove(id: string): boolean {
    const assessment = this.assessments.find((one) => one.id === id) ?? null;
    const removed = this.#dependencies.list.remove(id);
    if (removed !== null) {
      this.#removals = [...this.#removals.filter((entry) => entry.id !== id), { id, assessment, removed }];
    }
    this.load();
    return removed !== null;
  }

  /** Restores a removed assessment. @returns False if the browser refuses the write. */
  undo({ removed }: Removal): boolean {
    const isRestored = this.#dependencies.list.restore(removed);
    this.load();
    return isRestored;
  }
}

function listedIds({ assessments, unreadable }: AssessmentList): ReadonlySet<string> {
  return new Set([...assessments.map(({ assessment }) => assessment.id), ...unreadable.map(({ id }) => id)]);
}

/** A removed assessment keeps its row, so that the other rows do not move. */
function rowsOf({ assessments }: AssessmentList, removals: readonly Removal[]): readonly ListRow[] {
  const listed = assessments.map((entry) => ({
    updated: entry.assessment.updated,
    row: { id: entry.assessment.id, entry, removal: null },
  }));
  const removed = removals.flatMap((removal) =>
    removal.assessment === null
      ? []
      : { updated: removal.assessment.updated, row: { id: removal.id, entry: null, removal } },
  );
  return [...listed, ...removed]
    .toSorted((one, other) => other.updated.localeCompare(one.updated))
    .map(({ row }) => row);
}
