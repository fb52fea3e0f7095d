import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

import { expect } from './test.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rules of axe whose outcome depends on the colour scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Fails if axe finds a violation on the page, or a deviation from its best practices.
 *
 * @param rules - `all`; or `colours` for the colour rules only, if all were checked in another colour scheme.
 */
export async function expectAccessible(page: Page, rules: 'all' | 'colours' = 'all'): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(axeFile, 'utf8'));
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules === 'colours' ? { runOnly: { type: 'rule', values: colourRules } } : {}),
  };
  const found = await page.evaluate(async (runOptions) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, runOptions);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, options);
  expect(found, 'accessibility problems').toEqual([]);
}

/** Fails if the page scrolls horizontally, with and without the text spacing of WCAG 1.4.12. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  // Charts follow a resize with a delay, so the width is polled.
  await expect.poll(overflow, 'scrolls sideways').toBeLessThanOrEqual(0);
  // The spacing is set through the CSSOM, because the content security policy blocks style elements.
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(spacing);
  });
  expect(await overflow(), 'scrolls sideways with wider text spacing').toBeLessThanOrEqual(0);
}

/** Waits 300 ms for late entries. @returns The sum of the layout shifts since the navigation; no unit. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 300);
      }),
  );
}
