import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { downloadText } from '#browser/download.ts';

const revoked = vi.fn<(address: string) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { createElement: () => ({ click: () => {} }) });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(revoked);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  revoked.mockClear();
});

test('downloadText keeps the address of the file for 40 seconds, because iOS first asks and then reads it', () => {
  downloadText('one.json', '{}');
  vi.advanceTimersByTime(40_000);
  expect(revoked).not.toHaveBeenCalled();
});

test('downloadText revokes the address of the file after a minute', () => {
  downloadText('one.json', '{}');
  vi.advanceTimersByTime(60_000);
  expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:file');
});
