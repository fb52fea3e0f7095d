import { readFile } from '#browser/read-file.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import {
  assessmentsToStore,
  planImport,
  type FileProblem,
  type ImportChoice,
  type ImportEntry,
} from '#domain/saved/import-plan.ts';
import { parseSavedAssessments } from '#domain/saved/saved-assessments.ts';

/** Dependencies of an opened file. */
export interface FileDependencies {
  readonly edition: Edition;
  /** @returns All assessments that are on this device now. */
  readonly listStored: () => readonly Assessment[];
  /** Stores assessments, all or none. @returns True if all are stored. */
  readonly store: (assessments: readonly Assessment[]) => boolean;
  /** @returns A new UUID, version 4. */
  readonly newId: () => string;
}

/** A file to import. `open` only reads the file; `add` stores its assessments. */
export class OpenedFile {
  readonly #dependencies: FileDependencies;
  #entries = $state.raw<readonly ImportEntry[]>([]);
  #choices = $state.raw<Readonly<Record<string, ImportChoice>>>({});

  constructor(dependencies: FileDependencies) {
    this.#dependencies = dependencies;
  }

  /** The assessments of the file, each with its counterpart of the same id on this device. Empty if no file is open. */
  get entries(): readonly ImportEntry[] {
    return this.#entries;
  }

  choiceFor(id: string): ImportChoice {
    return this.#choices[id] ?? 'keep-both';
  }

  choose(id: string, choice: ImportChoice): void {
    this.#choices = { ...this.#choices, [id]: choice };
  }

  /** Opens a single file. @returns The problem with the file; null if the file is now open. */
  async open(files: readonly File[]): Promise<FileProblem | null> {
    const { edition, listStored } = this.#dependencies;
    this.close();
    const [file] = files;
    if (file === undefined || files.length > 1) return { code: 'many-files' };
    const text = await readFile(file);
    if (!text.ok) return { code: text.problem };
    const outcome = parseSavedAssessments(text.value, edition);
    if (!outcome.ok) return outcome.problem;
    this.#entries = planImport(outcome.value, listStored(), edition);
    return null;
  }

  close(): void {
    this.#entries = [];
    this.#choices = {};
  }

  /**
   * Stores the assessments of the file as the user has chosen, then closes the file. The caller must hold the storage
   * lock.
   *
   * @returns Number of stored assessments; undefined if no file is open. Null if the browser refuses the write: then
   * nothing is stored, and the file stays open.
   */
  readonly add = (): number | null | undefined => {
    if (this.#entries.length === 0) return undefined;
    const { edition, listStored, store, newId } = this.#dependencies;
    const read = this.#entries.map(({ assessment }) => assessment);
    const plan = planImport(read, listStored(), edition);
    const added = assessmentsToStore(plan, (id) => this.#choiceNow(id, plan), newId);
    if (added.length > 0 && !store(added)) return null;
    this.close();
    return added.length;
  };

  /** @returns The user's choice; `keep-both` if the assessment to replace has changed since the file was opened. */
  #choiceNow(id: string, plan: readonly ImportEntry[]): ImportChoice {
    const choice = this.choiceFor(id);
    const isUnchanged = storedTime(plan, id) === storedTime(this.#entries, id);
    return choice === 'replace' && !isUnchanged ? 'keep-both' : choice;
  }
}

/** @returns Time of the last change of the assessment on this device; undefined if this device does not have it. */
function storedTime(entries: readonly ImportEntry[], id: string): string | undefined {
  return entries.find(({ assessment }) => assessment.id === id)?.here?.updated;
}
