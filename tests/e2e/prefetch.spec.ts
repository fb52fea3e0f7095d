import type { Server } from 'node:http';

import { serveCompressed } from '../support/compressed-site.ts';
import { requestsSinceChart, watchChart } from '../support/chart-watch.ts';
import { payloadOf } from '../support/links.ts';
import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { store } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const { assessment: full } = sample('a bank branch, all answered');
const { assessment: quick } = sample('an online store, quick check');

test.describe('with the cache headers of a real host', () => {
  let server: Server;
  let requested: string[] = [];
  let origin = '';

  test.beforeAll(async () => {
    ({ server, origin } = await serveCompressed('dist', (path) => void requested.push(path)));
  });
  test.afterAll(() => {
    server.close();
  });

  test('“See the result” requests only the page, because its scripts were prefetched', async ({ browser }) => {
    const page = await browser.newPage({ baseURL: origin });
    await store(page, full);
    await page.goto(`${origin}/${addresses.en.assess}#check`);
    const link = page.getByRole('link', { name: words.en.check.seeResult }).first();
    await link.waitFor();
    await page.waitForLoadState('networkidle');
    requested = [];
    await link.click();
    await page.locator('.chart svg.radar').waitFor();
    await page.waitForLoadState('networkidle');
    // Allowed are the page itself and a script without a hash in its name. Neither delays the chart.
    const known = [`/${addresses.en.result}`, '/browser-check.js'];
    expect(requested.filter((path) => !known.includes(path) && !path.includes('/backup.'))).toEqual([]);
    await page.close();
  });
});

const results = {
  'a full result': { hash: '', stored: full },
  'a quick result': { hash: '', stored: quick },
  'a shared result': { hash: `#r=${payloadOf(full)}`, stored: null },
  'the example': { hash: '#example', stored: null },
} as const;

for (const [name, { hash, stored }] of Object.entries(results)) {
  test(`${name} requests nothing once its chart is visible (point 7)`, async ({ page }) => {
    await watchChart(page);
    if (stored !== null) await store(page, stored);
    await page.goto(addresses.en.result + hash);
    await page.locator('#why').waitFor();
    expect(await requestsSinceChart(page)).toEqual([]);
  });
}
