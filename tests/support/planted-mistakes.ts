import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readQuestionnaire } from '#questionnaire-files/question-files.ts';

/** Five questions and what belongs to them, which stay as they are when the real ones are edited. */
const smallQuestions = fileURLToPath(new URL('small-questions', import.meta.url));

/** A copy of the small questionnaire to make mistakes in. Paths are inside the folder. */
export interface QuestionFolder {
  /** Replaces the first place where a text stands. @throws {Error} If it stands nowhere. */
  replace(file: string, before: string, after: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  move(file: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
}

/**
 * Makes mistakes in a copy of a small questionnaire and reads it as the real one is read.
 *
 * @param plant - Makes the mistakes.
 * @returns The message that the editor gets; “no mistake” when the files are accepted without a warning.
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
      // As a function, so that “$” in the text stays a “$”.
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
