import { copyFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { timeout } from './driver.ts';

/** Name of the folder of downloads, in the folder of a run. */
export const downloadsName = 'Downloads';
const unfinished = /\.(part|wkdownload|crdownload)$/;

/**
 * Waits for a new file in the folder of downloads. Playwright reports no downloads of Firefox, and WebDriver none at all.
 *
 * @param folder - Folder of the run.
 * @returns Path of a copy, because the browser deletes its downloads together with the profile.
 */
export async function newFile(folder: string, act: () => Promise<void>): Promise<string> {
  const downloads = join(folder, downloadsName);
  const before = new Set(readdirSync(downloads));
  await act();
  for (const end = Date.now() + timeout; Date.now() < end;) {
    const name = readdirSync(downloads).find((one) => !before.has(one) && !unfinished.test(one));
    if (name !== undefined && statSync(join(downloads, name)).size > 0) {
      const copy = join(folder, 'saved.json');
      copyFileSync(join(downloads, name), copy);
      return copy;
    }
    await sleep(50);
  }
  throw new Error('the browser saved no file');
}
