import { defaultTarget } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import {
  gatherAll,
  type Found,
  type GatheredResult,
  type GatherProblem,
  type AddedCounts,
} from '#domain/gathered-results.ts';
import type { Participant } from '#domain/group/distribution.ts';
import {
  emptyRecord,
  isExpected,
  maxPeople,
  withPayloads,
  type WorkshopRecord,
} from '#domain/group/workshop-record.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { encodeSharedResult } from '#domain/link/encode-result-link.ts';
import { foundInText, readFiles } from '#state/gathered-results.svelte.ts';
import type { WorkshopStorage } from '#storage/workshop.ts';

/** Dependencies of a workshop. Tests pass their own. */
export interface WorkshopDependencies {
  readonly storage: WorkshopStorage;
  /** Runs a change while holding the storage lock. The change returns true if it stored something. */
  readonly withLock: (change: () => boolean) => boolean | Promise<boolean>;
  /** Files of other editions are refused. */
  readonly edition: Edition;
}

/** The results that are collected for a workshop. Empty until `load`. */
export class Workshop {
  readonly #dependencies: WorkshopDependencies;
  #record = $state.raw<WorkshopRecord>(emptyRecord);
  #isStored = $state(true);
  #isUnreadable = $state(false);
  #problems = $state.raw<readonly GatherProblem[]>([]);
  #addedCounts = $state.raw<AddedCounts | null>(null);
  readonly #results = $derived(this.#record.payloads.flatMap((payload) => resultsOf(payload)));
  readonly #participants = $derived(this.#results.filter(({ answers }) => answers.size > 0));

  constructor(dependencies: WorkshopDependencies) {
    this.#dependencies = dependencies;
  }

  /** In the order of arrival. `remove` takes the key of a result. */
  get results(): readonly GatheredResult[] {
    return this.#results;
  }

  /** Results with at least one answer. */
  get participants(): readonly Participant[] {
    return this.#participants;
  }

  /** Number of expected results; null if not given. */
  get expected(): number | null {
    return this.#record.expected;
  }

  /** Id of the assessment with the agreed answers; null if nothing is agreed yet. */
  get agreed(): string | null {
    return this.#record.agreed;
  }

  /** False if only this page has the latest state. */
  get isStored(): boolean {
    return this.#isStored;
  }

  /** True if the stored workshop cannot be read, for example because a newer version of the site has written it. */
  get isUnreadable(): boolean {
    return this.#isUnreadable;
  }

  /** Problems of the last attempt to add results. */
  get problems(): readonly GatherProblem[] {
    return this.#problems;
  }

  /** Counts of the last attempt to add results; null before the first. */
  get addedCounts(): AddedCounts | null {
    return this.#addedCounts;
  }

  /**
   * Loads the stored record. The page keeps its own state if the record cannot be read, or if the latest change could
   * not be stored.
   */
  readonly load = (): void => {
    const stored = this.#read();
    if (stored.ok && this.#isStored) this.#record = stored.value;
    else this.#isStored = false;
  };

  /** Adds the results of all links in a text. @returns Number of added results. */
  paste(text: string): number {
    return this.#add(...foundInText(text));
  }

  /** Adds the results of all assessments in the files. @returns Number of added results. */
  async open(files: readonly File[]): Promise<number> {
    const { found, refused } = await readFiles(files, this.#dependencies.edition);
    return this.#add(found, refused);
  }

  remove(key: string): void {
    this.#addedCounts = null;
    this.#change((before) => ({ ...before, payloads: before.payloads.filter((payload) => payload !== key) }));
  }

  expect(n: number | null): void {
    if (isExpected(n)) this.#change((before) => ({ ...before, expected: n }));
  }

  /** Stores the id of the assessment with the agreed answers. The caller must hold the lock. */
  storeAgreed(id: string): void {
    if (this.agreed !== id) this.#store((before) => ({ ...before, agreed: id }));
  }

  /**
   * Removes all results, their expected number, and the reference to the agreed answers. The assessment with these
   * answers stays stored.
   */
  empty(): void {
    this.#problems = [];
    this.#addedCounts = null;
    this.#change(() => emptyRecord);
  }

  #read(): ReturnType<WorkshopStorage['read']> {
    const stored = this.#dependencies.storage.read();
    this.#isUnreadable = !stored.ok && stored.problem === 'unreadable';
    return stored;
  }

  #add(found: readonly Found[], others: readonly GatherProblem[] = []): number {
    const { results, problems, repeated } = gatherAll(this.#results, found.map(withoutNames), maxPeople);
    const added = results.slice(this.#results.length).map(({ key }) => key);
    this.#problems = [...problems, ...others];
    this.#addedCounts = { added: added.length, repeated };
    if (added.length > 0) this.#change((record) => withPayloads(record, added));
    return added.length;
  }

  /** Shows a change at once, and stores it while holding the lock. */
  #change(change: (before: WorkshopRecord) => WorkshopRecord): void {
    this.#record = change(this.#record);
    void this.#dependencies.withLock(() => this.#store(change));
  }

  /**
   * Applies a change to the stored record, which another tab may have changed. The caller must hold the lock.
   *
   * @returns False if nothing was stored.
   */
  #store(change: (before: WorkshopRecord) => WorkshopRecord): boolean {
    const stored = this.#read();
    const next = change(stored.ok && this.#isStored ? stored.value : this.#record);
    // An unreadable record stays stored until the user empties the workshop.
    this.#isStored = (stored.ok || next === emptyRecord) && this.#dependencies.storage.write(next);
    if (this.#isStored) this.#isUnreadable = false;
    this.#record = next;
    return this.#isStored;
  }
}

/** @returns A list with the result in a payload; an empty list if the payload cannot be decoded. */
function resultsOf(payload: string): GatheredResult[] {
  const outcome = decodeResultLink(payload);
  return outcome.ok ? [{ ...outcome.value, key: payload }] : [];
}

/**
 * Removes name and sector, and resets targets. So two links of the same person, one of them with a name, count once.
 *
 * @see src/decisions.md, D36
 */
function withoutNames({ file, items }: Found): Found {
  return {
    file,
    items: items.map((item) => {
      if (!item.ok) return item;
      const targets = Object.fromEntries(Object.keys(item.value.targets).map((area) => [area, defaultTarget]));
      const nameless = { ...item.value, label: null, sector: null, targets };
      return { ok: true, value: { ...nameless, key: encodeSharedResult(nameless) } };
    }),
  };
}
