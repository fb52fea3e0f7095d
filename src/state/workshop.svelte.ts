import { defaultTarget } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import {
  gatherAll,
  type Found,
  type GatheredResult,
  type GatherProblem,
  type Taken,
} from '#domain/gathered-results.ts';
import type { Participant } from '#domain/group/distribution.ts';
import {
  emptyRecord,
  isExpected,
  mostPeople,
  withPayloads,
  type WorkshopRecord,
} from '#domain/group/workshop-record.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { encodeSharedResult } from '#domain/link/encode-result-link.ts';
import { foundInText, readFiles } from '#state/gathered-results.svelte.ts';
import type { WorkshopStorage } from '#storage/workshop.ts';

/** What a workshop takes from outside, so that tests can hand in their own. */
export interface WorkshopSurroundings {
  readonly storage: WorkshopStorage;
  /** Runs a change while holding the storage lock. The change returns true if it stored something. */
  readonly withLock: (change: () => boolean) => unknown;
  /** The edition that the site asks: files of others are refused. */
  readonly edition: Edition;
}

/** The results that somebody collects for a group. It is empty until `load` brings in what this device holds. */
export class Workshop {
  readonly #outside: WorkshopSurroundings;
  #record = $state.raw<WorkshopRecord>(emptyRecord);
  #isStored = $state(true);
  #isUnreadable = $state(false);
  #problems = $state.raw<readonly GatherProblem[]>([]);
  #taken = $state.raw<Taken | null>(null);
  readonly #results = $derived(this.#record.payloads.flatMap((payload) => resultsOf(payload)));
  readonly #participants = $derived(this.#results.filter(({ answers }) => answers.size > 0));

  constructor(outside: WorkshopSurroundings) {
    this.#outside = outside;
  }

  /** What was received, in its order; each with the key by which it is removed. */
  get results(): readonly GatheredResult[] {
    return this.#results;
  }

  /** Those who have answered anything. */
  get participants(): readonly Participant[] {
    return this.#participants;
  }

  /** How many results are expected; null when not given. */
  get expected(): number | null {
    return this.#record.expected;
  }

  /** Id of the assessment that holds the agreed answers; null where nothing is agreed yet. */
  get agreed(): string | null {
    return this.#record.agreed;
  }

  /** Whether what is shown stands in the browser's storage. */
  get isStored(): boolean {
    return this.#isStored;
  }

  /** Whether what the browser keeps of a workshop cannot be read, such as that of a newer version of the site. */
  get isUnreadable(): boolean {
    return this.#isUnreadable;
  }

  /** What was not taken the last time. */
  get problems(): readonly GatherProblem[] {
    return this.#problems;
  }

  /** What came of the last attempt to add something; null before. */
  get taken(): Taken | null {
    return this.#taken;
  }

  /** Brings in what this device holds. Where the browser does not say, or could not store, what is here stays. */
  readonly load = (): void => {
    const stored = this.#read();
    if (stored.ok && this.#isStored) this.#record = stored.value;
    else this.#isStored = false;
  };

  /** Takes every result link of a text. @returns How many were added. */
  paste(text: string): number {
    return this.#take(...foundInText(text));
  }

  /** Takes every assessment of some files. @returns How many were added. */
  async open(files: readonly File[]): Promise<number> {
    const { found, refused } = await readFiles(files, this.#outside.edition);
    return this.#take(found, refused);
  }

  remove(key: string): void {
    this.#taken = null;
    this.#change((before) => ({ ...before, payloads: before.payloads.filter((payload) => payload !== key) }));
  }

  expect(n: number | null): void {
    if (isExpected(n)) this.#change((before) => ({ ...before, expected: n }));
  }

  agreeIn(id: string): void {
    if (this.agreed !== id) this.#change((before) => ({ ...before, agreed: id }));
  }

  /** Lets go all of it. The assessment with the agreed answers stays. */
  empty(): void {
    this.#problems = [];
    this.#taken = null;
    this.#change(() => emptyRecord);
  }

  #read(): ReturnType<WorkshopStorage['read']> {
    const stored = this.#outside.storage.read();
    this.#isUnreadable = !stored.ok && stored.problem === 'unreadable';
    return stored;
  }

  #take(found: readonly Found[], others: readonly GatherProblem[] = []): number {
    const { results, problems, repeated } = gatherAll(this.#results, found.map(withoutNames), mostPeople);
    const added = results.slice(this.#results.length).map(({ key }) => key);
    this.#problems = [...problems, ...others];
    this.#taken = { added: added.length, repeated };
    if (added.length > 0) this.#change((record) => withPayloads(record, added));
    return added.length;
  }

  /** Shows a change at once, and stores it, upon what another tab may have stored, as soon as it is this one's turn. */
  #change(of: (before: WorkshopRecord) => WorkshopRecord): void {
    const { storage, withLock } = this.#outside;
    this.#record = of(this.#record);
    withLock(() => {
      const stored = this.#read();
      const next = of(stored.ok && this.#isStored ? stored.value : this.#record);
      // What cannot be read stays where it is, until the workshop is emptied.
      this.#isStored = (stored.ok || next === emptyRecord) && storage.write(next);
      if (this.#isStored) this.#isUnreadable = false;
      this.#record = next;
      return this.#isStored;
    });
  }
}

/** @returns The one result that a payload carries; none where it is not exactly one. */
function resultsOf(payload: string): GatheredResult[] {
  const outcome = decodeResultLink(payload);
  return outcome.ok ? [{ ...outcome.value, key: payload }] : [];
}

/**
 * Leaves out what a group has no use for: name, sector and targets. So somebody who sends a link with a name and one without,
 * or one before and one after a change of targets, is one person.
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
