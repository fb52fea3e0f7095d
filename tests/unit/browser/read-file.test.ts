import { describe, expect, test } from 'vitest';

import { bundleLimit, decodeText, fileLimit, readFile } from '#browser/read-file.ts';

/** A file, and the number of its bytes that have been read. */
function fileOf(parts: BlobPart[]): { readonly file: Blob; readonly bytesRead: () => number } {
  const file = new Blob(parts);
  let bytes = 0;
  const slice = file.slice.bind(file);
  const readAll = file.arrayBuffer.bind(file);
  file.slice = (from, to) => {
    const piece = slice(from, to);
    bytes += piece.size;
    return piece;
  };
  file.arrayBuffer = () => {
    bytes += file.size;
    return readAll();
  };
  return { file, bytesRead: () => bytes };
}

const blanks = (count: number) => ' '.repeat(count);

describe('readFile', () => {
  test('returns the text of a file in UTF-8', async () => {
    const { file } = fileOf(['{"label":"Blåbær 🙂"}']);
    expect(await readFile(file)).toEqual({ ok: true, value: '{"label":"Blåbær 🙂"}' });
  });

  test('removes a byte order mark at the beginning, but not elsewhere', async () => {
    expect(await readFile(fileOf(['\ufeff{\ufeff}']).file)).toEqual({ ok: true, value: '{\ufeff}' });
  });

  test.each([
    ['a letter in Latin-1', [0x22, 0xe5, 0x22]],
    ['a character cut off', [0x22, 0xc3]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['an overlong encoding of a letter', [0xc1, 0xa1]],
  ])('rejects a file that is not UTF-8: %s', async (_what, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeNull();
    expect(await readFile(new Blob([Uint8Array.from(bytes)]))).toEqual({ ok: false, problem: 'not-text' });
  });

  test('reads a file of exactly 256 KiB, but only the ends of a larger one', async () => {
    expect((await readFile(new Blob([blanks(fileLimit)]))).ok).toBe(true);
    const { file, bytesRead } = fileOf([blanks(fileLimit + 1)]);
    expect(await readFile(file)).toEqual({ ok: false, problem: 'too-large' });
    expect(bytesRead()).toBeLessThanOrEqual(2048);
  });

  test.each([
    ['first', ['{"format":"focal-assessments",', blanks(fileLimit)]],
    ['last', [blanks(fileLimit), '"format":"focal-assessments"}']],
  ])('reads a file over 256 KiB when its %s bytes declare several assessments', async (_where, parts) => {
    expect((await readFile(new Blob(parts))).ok).toBe(true);
  });

  test('reads no byte of a file over 8 MiB', async () => {
    const { file, bytesRead } = fileOf(['{"format":"focal-assessments"', blanks(bundleLimit)]);
    expect(await readFile(file)).toEqual({ ok: false, problem: 'too-large' });
    expect(bytesRead()).toBe(0);
  });

  test('returns “not-read” when the file no longer exists', async () => {
    const { file } = fileOf(['{}']);
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readFile(file)).toEqual({ ok: false, problem: 'not-read' });
  });
});
