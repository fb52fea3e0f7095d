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

/** What opening a file takes from outside. */
export interface FileSurroundings {
  readonly edition: Edition;
  /** Every assessment of this device, as it is now. */
  readonly held: () => readonly Assessment[];
  /** Stores all of them or none; says whether it did. */
  readonly store: (assessments: readonly Assessment[]) => boolean;
  /** A new UUID, version 4. */
  readonly newId: () => string;
}

/** A file that somebody opens. */
export type OpenedFile = ReturnType<typeof createOpenedFile>;

/** Creates the state of a file that somebody opens: nothing of it is stored before `add`. */
export function createOpenedFile({ edition, held, store, newId }: FileSurroundings) {
  let entries = $state.raw<readonly ImportEntry[]>([]);
  let choices = $state.raw<Readonly<Record<string, ImportChoice>>>({});
  const choiceFor = (id: string): ImportChoice => choices[id] ?? 'keep-both';

  function close(): void {
    entries = [];
    choices = {};
  }

  /** @returns Every assessment of the file, or why nothing is taken from it. */
  async function read(files: readonly File[]) {
    const [file] = files;
    if (file === undefined || files.length > 1) return { ok: false, problem: { code: 'many-files' } } as const;
    const text = await readFile(file);
    return text.ok
      ? parseSavedAssessments(text.value, edition)
      : ({ ok: false, problem: { code: text.problem } } as const);
  }

  return {
    /** What the file holds, beside what this device has; empty where none is open. */
    get entries(): readonly ImportEntry[] {
      return entries;
    },
    choiceFor,
    /** @returns What is wrong with the file; null where it is open now. */
    async open(files: readonly File[]): Promise<FileProblem | null> {
      close();
      const outcome = await read(files);
      if (!outcome.ok) return outcome.problem;
      entries = planImport(outcome.value, held(), edition);
      return null;
    },
    choose(id: string, choice: ImportChoice): void {
      choices = { ...choices, [id]: choice };
    },
    close,
    /**
     * @returns How many assessments were stored; null where the browser refuses, and nothing was; undefined where no file
     * is open any more.
     */
    add(): number | null | undefined {
      if (entries.length === 0) return undefined;
      const read = entries.map(({ assessment }) => assessment);
      const plan = planImport(read, held(), edition);
      const isAsShown = (id: string) => changeOf(plan, id) === changeOf(entries, id);
      const choiceNow = (id: string) => (choiceFor(id) !== 'replace' || isAsShown(id) ? choiceFor(id) : 'keep-both');
      const added = assessmentsToStore(plan, choiceNow, newId);
      if (added.length > 0 && !store(added)) return null;
      close();
      return added.length;
    },
  };
}

/** When another tab changes what is here, that is not what somebody has chosen to replace. */
function changeOf(entries: readonly ImportEntry[], id: string): string | undefined {
  return entries.find(({ assessment }) => assessment.id === id)?.here?.updated;
}
