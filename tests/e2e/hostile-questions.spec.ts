import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { buildHostileSite } from '../support/hostile-questions.ts';
import { misfits } from '../support/misfits.ts';
import { watchPages } from '../support/page-watch.ts';
import { startHost } from '../support/site-versions.ts';
import { openState, stateNamed } from '../support/states.ts';
import { expect, test } from '../support/test.ts';

/** A state of each page that shows texts of questions. */
const shown = [
  'landing',
  'first question',
  'answered question with a note',
  'form typed in',
  'check answers',
  'result, full',
  'report, in full with notes',
  'comparison, three over the quick check',
  'workshop, eight people, one question agreed',
  'paper form',
  'method',
];

/** Elements and attributes that exist only if a text was parsed as HTML. */
const parsed = '#fuzzelement1, [onerror], [onload], [src="x"], [href^="javascript" i]';

async function expectPlainText(page: Page, name: string): Promise<void> {
  await expect.soft(page.locator(parsed), name).toHaveCount(0);
  await expect.soft(page.locator('main'), name).toContainText(/<|alert|javascript/);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect.soft(await misfits(page), `${name}, ${width} px`).toEqual([]);
  }
}

test(
  'hostile texts in the question files are shown as plain text, and no page breaks',
  { tag: '@extensive' },
  async ({ browser }) => {
    test.slow();
    const host = await startHost(buildHostileSite(join(import.meta.dirname, '../../test-results/hostile-site')));
    const context = await browser.newContext({ baseURL: host.origin, serviceWorkers: 'block' });
    const watch = await watchPages(context, host.origin);
    for (const name of shown) {
      const page = await context.newPage();
      page.on('dialog', (dialog) => expect.soft(dialog.message(), 'a script has run').toBe(''));
      await openState(page, stateNamed(name), 'en');
      await expectPlainText(page, name);
      await page.close();
    }
    expect(watch.problems).toEqual([]);
    await context.close();
    await host.stop();
  },
);
