import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chromium, type Browser } from '@playwright/test';
import { preview } from 'astro';

import { locales } from '#domain/locale.ts';

import { launchOptions } from '../support/find-browser.ts';
import { openState, states, type State } from '../support/states.ts';
import { buildWhenNeeded } from './build-when-needed.ts';

/**
 * Takes pictures of every state in every window size, colour scheme and language, and combines those of each state on
 * a sheet. With arguments, it takes only states whose name contains one of the arguments.
 */
const folder = join('test-results', 'pictures');
const windows = [
  { width: 1280, height: 800 },
  { width: 375, height: 667 },
];
const schemes = ['light', 'dark'] as const;
const wanted = process.argv.slice(2);

buildWhenNeeded('dist');
const server = await preview({ outDir: 'dist', logLevel: 'error' });
const browser = await chromium.launch(launchOptions());
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
let count = 0;
for (const [name, state] of Object.entries(states)) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const files = await takePictures(browser, name, state);
  await makeSheet(browser, name, files);
  count += files.length;
  console.log(`${name}: ${files.length} pictures`);
}
await browser.close();
await server.stop();
console.log(`${count} pictures and a sheet for each state are in ${folder}.`);

async function takePictures(from: Browser, name: string, state: State): Promise<string[]> {
  const files: string[] = [];
  for (const locale of locales) {
    const page = await from.newPage({ baseURL: `http://localhost:${server.port}/`, reducedMotion: 'reduce' });
    await openState(page, state, locale);
    await page.waitForLoadState('networkidle');
    for (const size of windows) {
      await page.setViewportSize(size);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        // At the end of the page, sticky elements cover no content.
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        // Charts follow a resize with a delay.
        await page.waitForTimeout(200);
        const file = `${fileName(name)}-${size.width}-${colorScheme}-${locale}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: true });
        files.push(file);
      }
    }
    await page.close();
  }
  return files;
}

async function makeSheet(from: Browser, name: string, files: readonly string[]): Promise<void> {
  const figures = files.map((file) => {
    const width = file.includes('-1280-') ? 420 : 150;
    return `<figure><img src="${file}" width="${width}"><figcaption>${file}</figcaption></figure>`;
  });
  const style = 'body{display:flex;align-items:start;background:#888;font:9px sans-serif}figure{margin:4px}';
  const sheet = join(folder, `${fileName(name)}.html`);
  await writeFile(sheet, `<!doctype html><title>${name}</title><style>${style}</style>${figures.join('')}`);
  const page = await from.newPage({ viewport: { width: 2400, height: 600 } });
  await page.goto(pathToFileURL(sheet).href);
  await page.screenshot({ path: join(folder, `${fileName(name)}.png`), fullPage: true });
  await page.close();
  await rm(sheet);
}

function fileName(name: string): string {
  return name.replaceAll(/[^a-z0-9]+/gi, '-');
}
