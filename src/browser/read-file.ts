import type { Outcome } from '#domain/outcome.ts';
import type { UnreadFile } from '#domain/saved/saved-assessments.ts';

/** Maximum size of a file with one assessment, in bytes, inclusive: about fifty times a full assessment. */
export const fileLimit = 256 * 1024;
/** Maximum size of a file with several assessments, in bytes, inclusive. */
export const bundleLimit = 8 * 1024 * 1024;

/**
 * Name of the file format for several assessments, see `domain/saved/saved-assessments.ts`. It is near the start or the
 * end of the file, even if another program has reordered the keys.
 */
const bundleMark = 'focal-assessments';
/** Size of the start and of the end of a file that are searched for `bundleMark`, in bytes. */
const endLength = 1024;

/**
 * Reads the text of a file that the user has chosen, if the file is not too large. The limit is higher for a file with
 * several assessments. To recognise such a file, reads only its start and its end.
 *
 * @param file - Any file.
 * @returns Its text without a byte order mark, or why it was not read.
 */
export async function readFile(file: Blob): Promise<Outcome<string, UnreadFile>> {
  try {
    if (file.size > bundleLimit || (file.size > fileLimit && !(await isBundle(file)))) {
      return { ok: false, problem: 'too-large' };
    }
    const value = decodeText(await file.arrayBuffer());
    return value === null ? { ok: false, problem: 'not-text' } : { ok: true, value };
  } catch {
    // The file was moved or deleted after the user chose it, or it is a folder.
    return { ok: false, problem: 'not-read' };
  }
}

/** @returns The text without a byte order mark; null if the bytes are not UTF-8. */
export function decodeText(bytes: AllowSharedBufferSource): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function isBundle(file: Blob): Promise<boolean> {
  const ends = [file.slice(0, endLength), file.slice(-endLength)];
  const texts = await Promise.all(ends.map((end) => end.text()));
  return texts.some((text) => text.includes(bundleMark));
}
