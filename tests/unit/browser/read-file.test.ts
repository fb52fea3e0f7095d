import { describe, expect, test } from 'vitest';

import { bundleLimit, decodeText, fileLimit, readFile } from '#browser/read-file.ts';

/** A file that notes how many bytes are read of it. */
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

describe('reading a file', () => {
  test('gives its text', async () => {
    const { file } = fileOf(['{"label":"Blåbær 🙂"}']);
    expect(await readFile(file)).toEqual({ ok: true, value: '{"label":"Blåbær 🙂"}' });
  });

  test('leaves out a byte order mark at the beginning, and no other', async () => {
    expect(await readFile(fileOf(['\ufeff{\ufeff}']).file)).toEqual({ ok: true, value: '{\ufeff}' });
  });

  test.each([
    ['one in Latin-1', [0x22, 0xe5, 0x22]],
    ['a character cut off', [0x22, 0xc3]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a letter written longer than it has to be', [0xc1, 0xa1]],
  ])('refuses what is not UTF-8: %s', async (_what, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeNull();
    expect(await readFile(new Blob([Uint8Array.from(bytes)]))).toEqual({ ok: false, problem: 'not-text' });
  });

  test('takes one of exactly 256 KiB, and looks only at the ends of a larger one', async () => {
    expect((await readFile(new Blob([blanks(fileLimit)]))).ok).toBe(true);
    const { file, bytesRead } = fileOf([blanks(fileLimit + 1)]);
    expect(await readFile(file)).toEqual({ ok: false, problem: 'too-large' });
    expect(bytesRead()).toBeLessThanOrEqual(2048);
  });

  test.each([
    ['first', ['{"format":"focal-assessments",', blanks(fileLimit)]],
    ['last', [blanks(fileLimit), '"format":"focal-assessments"}']],
  ])('takes one of several up to 8 MiB, that says so %s', async (_where, parts) => {
    expect((await readFile(new Blob(parts))).ok).toBe(true);
  });

  test('does not look at one of more than 8 MiB', async () => {
    const { file, bytesRead } = fileOf(['{"format":"focal-assessments"', blanks(bundleLimit)]);
    expect(await readFile(file)).toEqual({ ok: false, problem: 'too-large' });
    expect(bytesRead()).toBe(0);
  });

  test('says so when the file is gone', async () => {
    const { file } = fileOf(['{}']);
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readFile(file)).toEqual({ ok: false, problem: 'not-read' });
  });
});
