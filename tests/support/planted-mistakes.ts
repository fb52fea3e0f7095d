import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readQuestionnaire } from '#questionnaire-files/question-files.ts';

/** A small questionnaire with five questions, independent of edits to the real one. */
const smallQuestions = fileURLToPath(new URL('small-questions', import.meta.url));

/** A copy of the small questionnaire to plant mistakes in. Paths are relative to its folder. */
export interface QuestionFolder {
  /** Replaces the first occurrence of a text. @throws {Error} If the file does not contain it. */
  replace(file: string, before: string, after: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  move(file: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
}

/**
 * Plants mistakes in a copy of the small questionnaire and reads it like the real one.
 *
 * @param plant - Plants the mistakes.
 * @returns The error or warning message; “no mistake” if there is none.
 */
export async function messageAfter(plant: (folder: QuestionFolder) => Promise<void>): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'questions-'));
  try {
    await cp(smallQuestions, copy, { recursive: true });
    await plant(folderAt(copy));
    let warning = 'no mistake';
    await readQuestionnaire(copy, (message) => (warning = message));
    return warning;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function folderAt(root: string): QuestionFolder {
  return {
    async replace(file, before, after) {
      const text = await readFile(join(root, file), 'utf8');
      if (!text.includes(before)) throw new Error(`“${before}” is not in ${file}`);
      // A function as replacement, so that “$” in `after` has no special meaning.
      await writeFile(
        join(root, file),
        text.replace(before, () => after),
      );
    },
    write: (file, text) => writeFile(join(root, file), text),
    move: (file, to) => rename(join(root, file), join(root, to)),
    remove: (file) => rm(join(root, file)),
  };
}
