import type { Outcome } from '#domain/outcome.ts';
import type { UnreadFile } from '#domain/saved/saved-assessments.ts';

/** Largest file of one assessment, in bytes, included: about fifty times a full one. */
export const fileLimit = 256 * 1024;
/** Largest file of several assessments, in bytes, included. */
export const bundleLimit = 8 * 1024 * 1024;

/** Text in the first or last kilobyte of every file of several assessments, whichever program wrote it. */
const bundleMark = 'focal-assessments';
const endLength = 1024;

/**
 * Reads the text of a file that the user has chosen. It checks the size first. Of a large file it reads only both ends,
 * to find out if it contains several assessments.
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
    // Moved or deleted since the user chose it, or a folder.
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
