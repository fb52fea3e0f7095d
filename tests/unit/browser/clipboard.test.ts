import { afterEach, describe, expect, test, vi } from 'vitest';

import { copyText } from '#browser/clipboard.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('copyText', () => {
  test('copies the text and returns true', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('link')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('link');
  });

  test('returns false when the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new DOMException('denied')) } });
    expect(await copyText('link')).toBe(false);
  });

  test('returns false when the browser has no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyText('link')).toBe(false);
  });
});
