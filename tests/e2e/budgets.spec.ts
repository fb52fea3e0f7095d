import { brotliCompressSync } from 'node:zlib';

import type { Page, Response } from '@playwright/test';

import { locales } from '#domain/locale.ts';

import { sample } from '../support/sample.ts';
import { addresses } from '../support/site.ts';
import { store } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const { assessment } = sample('a bank branch, all answered');

/**
 * Budgets for a first visit to a page, in kB (1,000 bytes) after Brotli. Styles are part of the HTML. Each budget is at
 * least 15 % above the size at the time when it was set.
 */
const budgets = {
  landing: { html: 17, scripts: 18 },
  assess: { html: 39, scripts: 56 },
  result: { html: 51, scripts: 128 },
  report: { html: 52, scripts: 121 },
  assessments: { html: 17, scripts: 45 },
  portfolio: { html: 18, scripts: 54 },
  compare: { html: 23, scripts: 61 },
  workshop: { html: 32, scripts: 69 },
  method: { html: 14, scripts: 2 },
  paper: { html: 30, scripts: 2 },
  paperQuick: { html: 18, scripts: 2 },
  privacy: { html: 14, scripts: 5 },
  accessibility: { html: 12, scripts: 2 },
} as const satisfies Record<keyof (typeof addresses)['en'], { html: number; scripts: number }>;

/** Opens a page. @returns Size of everything transferred until the page is idle, in kB after Brotli. */
async function weigh(page: Page, path: string): Promise<{ html: number; scripts: number; fonts: number }> {
  const bodies: Promise<{ type: string; body: Buffer }>[] = [];
  const collect = (response: Response) => {
    // Loaded a second after the page.
    if (response.url().includes('/backup.')) return;
    bodies.push(response.body().then((body) => ({ type: response.request().resourceType(), body })));
  };
  page.on('response', collect);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  page.off('response', collect);
  const fetched = await Promise.all(bodies);
  const bytes = (type: string, size: (body: Buffer) => number) =>
    fetched.filter((one) => one.type === type).reduce((sum, { body }) => sum + size(body), 0) / 1000;
  const brotli = (body: Buffer) => brotliCompressSync(body).length;
  return {
    html: bytes('document', brotli),
    scripts: bytes('script', brotli),
    fonts: bytes('font', (body) => body.length),
  };
}

/** Pages that `npm test` checks, in English only. `npm run test:all` checks all pages in both languages. */
const first: readonly string[] = ['landing', 'assess', 'result'];

for (const locale of locales) {
  for (const id of Object.keys(budgets) as (keyof typeof budgets)[]) {
    const tag = locale === 'en' && first.includes(id) ? [] : ['@extensive'];
    test(`/${addresses[locale][id]} stays within its byte budgets`, { tag }, async ({ page }) => {
      if (id === 'result' || id === 'report') await store(page, assessment);
      const { html, scripts, fonts } = await weigh(page, addresses[locale][id]);
      expect.soft(html).toBeLessThanOrEqual(budgets[id].html);
      expect.soft(scripts).toBeLessThanOrEqual(budgets[id].scripts);
      expect.soft(fonts).toBeLessThanOrEqual(72);
      // 150 KiB is the limit for all files of a first visit to the questions.
      if (id === 'assess') expect.soft(html + scripts + fonts).toBeLessThanOrEqual(153.6);
    });
  }
}
