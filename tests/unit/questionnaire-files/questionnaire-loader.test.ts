import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it, vi } from 'vitest';

import { questionnaireLoader } from '#questionnaire-files/questionnaire-loader.ts';

const root = new URL('../../../', import.meta.url);

describe('questionnaireLoader', () => {
  it.each(['add', 'change', 'unlink'])('reads the questions again after “%s”', async (event) => {
    const set = vi.fn();
    const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
    const context = { config: { root }, store: { clear: vi.fn(), set }, watcher } as unknown as LoaderContext;
    await questionnaireLoader('./questions/').load(context);
    expect(set).toHaveBeenCalledTimes(1);

    watcher.emit('all', event, join(fileURLToPath(root), 'questions/patterns.yaml'));
    await vi.waitFor(() => expect(set).toHaveBeenCalledTimes(2), { timeout: 10_000 });
  });
});
