import { copyFileSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { patience } from './driver.ts';

const unfinished = /\.(part|wkdownload|crdownload)$/;

/**
 * Waits for a new file in a folder. Playwright reports no downloads of Firefox, and WebDriver none at all.
 *
 * @returns Path of a copy, because the browser deletes its downloads together with the profile.
 */
export async function newFile(folder: string, act: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(folder));
  await act();
  for (const end = Date.now() + patience; Date.now() < end;) {
    const name = readdirSync(folder).find((one) => !before.has(one) && !unfinished.test(one));
    if (name !== undefined && statSync(join(folder, name)).size > 0) {
      const copy = join(mkdtempSync(join(tmpdir(), 'focal-saved-')), 'saved.json');
      copyFileSync(join(folder, name), copy);
      return copy;
    }
    await sleep(50);
  }
  throw new Error('the browser saved no file');
}
