import { join } from 'node:path';

import { locales } from '#domain/locale.ts';

import { requestsSinceChart, watchChart } from '../support/chart-watch.ts';
import { payloadOf } from '../support/links.ts';
import { sample } from '../support/sample.ts';
import { addresses } from '../support/site.ts';
import { store } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';
import { weighPage } from '../tools/page-weight.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const { assessment: full } = sample('a bank branch, all answered');
const { assessment: quick } = sample('an online store, quick check');

/** First visits, with what is weighed of the page: all that it fetches without a press. */
const visits = {
  'the start page': { page: 'landing', stored: null, part: 'scripts' },
  'the questions': { page: 'assess', stored: null, part: 'scripts' },
  'a full result': { page: 'result', stored: full, part: 'allScripts' },
  'a quick result': { page: 'result', stored: quick, part: 'allScripts' },
} as const;

for (const [name, { page: id, stored, part }] of Object.entries(visits)) {
  test(`${name}: the byte budgets weigh the scripts that a first visit fetches, and no others`, async ({ page }) => {
    const fetched = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') fetched.add(new URL(request.url()).pathname);
    });
    for (const locale of stored === null ? locales : (['en'] as const)) {
      fetched.clear();
      const path = addresses[locale][id];
      if (stored !== null) await store(page, stored);
      await page.goto(path);
      if (id === 'result') await page.locator('#pass-on').waitFor();
      await page.waitForLoadState('networkidle');
      expect([...fetched].toSorted()).toEqual(weighPage(dist, `/${path}index.html`)[part].toSorted());
    }
  });
}

const results = {
  'a full result': { hash: '', stored: full },
  'a quick result': { hash: '', stored: quick },
  'a shared result': { hash: `#r=${payloadOf(full)}`, stored: null },
  'the example': { hash: '#example', stored: null },
} as const;

for (const [name, { hash, stored }] of Object.entries(results)) {
  test(`${name}: nothing at all is fetched once the chart is to be seen (point 7)`, async ({ page }) => {
    await watchChart(page);
    if (stored !== null) await store(page, stored);
    await page.goto(addresses.en.result + hash);
    await page.locator('#why').waitFor();
    expect(await requestsSinceChart(page)).toEqual([]);
  });
}
