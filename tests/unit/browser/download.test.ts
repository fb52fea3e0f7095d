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

test('the address of a file works for 40 seconds, since iOS asks first and reads it later', () => {
  downloadText('one.json', '{}');
  vi.advanceTimersByTime(40_000);
  expect(revoked).not.toHaveBeenCalled();
});

test('the address of a file is given back after a minute', () => {
  downloadText('one.json', '{}');
  vi.advanceTimersByTime(60_000);
  expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:file');
});
