import { readFileSync } from 'node:fs';

import { chromium, type Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';

import { layoutShift } from '../support/accessibility.ts';
import { launchOptions } from '../support/find-browser.ts';
import { textsIn } from '../support/question-texts.ts';
import { addresses } from '../support/site.ts';
import { fontFiles, onlyTheseFonts, type FontName, type SystemFont } from '../support/system-fonts.ts';
import { expect, test } from '../support/test.ts';

interface Machine {
  readonly fonts: readonly SystemFont[];
  /** Fallback faces that the browser is expected to load. */
  readonly faces: readonly string[];
}

/** Simulated machines: their fonts, and the fallback faces that use these fonts. */
const machines: Record<string, Machine> = {
  'Arial and Times New Roman': {
    fonts: [
      { file: 'arial', fullName: 'Arial' },
      { file: 'arialBold', fullName: 'Arial Bold' },
      { file: 'times', fullName: 'Times New Roman' },
    ],
    faces: ['Schibsted Fallback Arial 400 500', 'Schibsted Fallback Arial 600 900', 'Newsreader Fallback Times 500'],
  },
  'Liberation fonts': {
    fonts: [
      { file: 'arial', fullName: 'Liberation Sans' },
      { file: 'arialBold', fullName: 'Liberation Sans Bold' },
      { file: 'times', fullName: 'Liberation Serif' },
    ],
    faces: ['Schibsted Fallback Arial 400 500', 'Schibsted Fallback Arial 600 900', 'Newsreader Fallback Times 500'],
  },
  'DejaVu fonts': {
    fonts: [
      { file: 'dejaVuSans', fullName: 'DejaVu Sans' },
      { file: 'dejaVuSansBold', fullName: 'DejaVu Sans Bold' },
      { file: 'dejaVuSerif', fullName: 'DejaVu Serif' },
    ],
    faces: ['Schibsted Fallback DejaVu 400 500', 'Schibsted Fallback DejaVu 600 900', 'Newsreader Fallback DejaVu 500'],
  },
  'Roboto and Noto Serif': {
    fonts: [
      { file: 'roboto', fullName: 'Roboto' },
      { file: 'robotoBold', fullName: 'Roboto Bold' },
      { file: 'notoSerif', fullName: 'Noto Serif' },
    ],
    faces: ['Schibsted Fallback Roboto 400 500', 'Schibsted Fallback Roboto 600 900', 'Newsreader Fallback Noto 500'],
  },
  'none of these, but Noto Sans and Georgia': {
    fonts: [
      { file: 'notoSans', fullName: 'Noto Sans' },
      { file: 'notoSansBold', fullName: 'Noto Sans Bold' },
      { file: 'georgia', fullName: 'Georgia' },
    ],
    faces: ['Schibsted Fallback Noto 400 500', 'Schibsted Fallback Noto 600 900', 'Newsreader Fallback Georgia 500'],
  },
};

/** Pages, their fragments, and a selector that exists once their scripts have run. */
const pages = [
  { id: 'landing', hash: '', ready: 'main h1' },
  { id: 'assess', hash: '#q=', ready: '.page.ready h1' },
  { id: 'result', hash: '#example', ready: '.chart' },
] as const;

const sizes = [
  ['en', 1280],
  ['nb', 375],
] as const;

/** @returns Family and weights of the font faces that the page has loaded. */
const loadedFaces = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family, weight }) => `${family} ${weight}`),
  );

/** @returns The metrics of the fallback faces in the styles of a page, by name and weight, in per cent. */
const fallbackFaces = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .filter(({ style }) => style.getPropertyValue('size-adjust') !== '')
        .map(({ style }) => {
          const read = (property: string) => Number.parseFloat(style.getPropertyValue(property));
          const name = `${style.getPropertyValue('font-family').replaceAll('"', '')} ${style.getPropertyValue('font-weight')}`;
          const face = {
            sizeAdjust: read('size-adjust'),
            ascent: read('ascent-override'),
            descent: read('descent-override'),
          };
          return [name, face];
        }),
    ),
  );

/** @returns A function that measures a font: the width of the texts, its ascent and its descent, in ems. */
async function measureFonts(page: Page, texts: readonly string[]) {
  const wanted = [
    ...new Set(measured.flatMap(([, replaces, weight, file]) => [`${weight} ${replaces}`, `${weight} ${file}`])),
  ];
  const files = Object.fromEntries(
    Object.entries(fontFiles).map(([name, path]) => [name, readFileSync(path, 'base64')]),
  );
  const found = await page.evaluate(
    async ({ wanted, files, texts }) => {
      for (const [name, file] of Object.entries(files)) {
        const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
        document.fonts.add(await new FontFace(name, bytes, { weight: '400 900' }).load());
      }
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (context === null) throw new Error('no canvas');
      return wanted.map((font) => {
        context.font = font.replace(' ', ' 1000px ');
        const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('');
        const width = texts.reduce((sum, text) => sum + context.measureText(text).width, 0);
        return { font, width: width / 1000, ascent: ascent / 1000, descent: descent / 1000 };
      });
    },
    { wanted, files, texts },
  );
  return (name: FontName, weight: number) => {
    const measures = found.find(({ font }) => font === `${weight} ${name}`);
    if (measures === undefined) throw new Error(`${name} was not measured`);
    return measures;
  };
}

/** Opens a page whose fonts arrive after the first paint. @returns The layout shift, and the loaded fallback faces. */
async function openWithLateFonts(page: Page, url: string, ready: string) {
  const release = Promise.withResolvers<null>();
  await page.route('**/*.woff2', async (route) => {
    await release.promise;
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(ready).first().waitFor();
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  const faces = await loadedFaces(page);
  release.resolve(null);
  await expect.poll(() => loadedFaces(page)).toEqual(expect.arrayContaining(['Schibsted Grotesk 400 900']));
  return { shift: await layoutShift(page), faces };
}

/** Each fallback face, the font and weight that it replaces, and the file of the system font to measure. */
const measured: readonly [face: string, replaces: 'schibsted' | 'newsreader', weight: number, file: FontName][] = [
  ['Schibsted Fallback Arial 400 500', 'schibsted', 400, 'arial'],
  ['Schibsted Fallback Arial 600 900', 'schibsted', 600, 'arialBold'],
  ['Schibsted Fallback Roboto 400 500', 'schibsted', 400, 'roboto'],
  ['Schibsted Fallback Roboto 600 900', 'schibsted', 600, 'robotoBold'],
  ['Schibsted Fallback Noto 400 500', 'schibsted', 400, 'notoSans'],
  ['Schibsted Fallback Noto 600 900', 'schibsted', 600, 'notoSansBold'],
  ['Schibsted Fallback DejaVu 400 500', 'schibsted', 400, 'dejaVuSans'],
  ['Schibsted Fallback DejaVu 600 900', 'schibsted', 600, 'dejaVuSansBold'],
  ['Newsreader Fallback Times 500', 'newsreader', 500, 'times'],
  ['Newsreader Fallback Georgia 500', 'newsreader', 500, 'georgia'],
  ['Newsreader Fallback Noto 500', 'newsreader', 500, 'notoSerif'],
  ['Newsreader Fallback DejaVu 500', 'newsreader', 500, 'dejaVuSerif'],
];

test('every fallback face has the metrics of its font, measured over the texts of the questions', async ({ page }) => {
  await page.goto(addresses.en.landing);
  const declared = await fallbackFaces(page);
  expect(Object.keys(declared).toSorted()).toEqual(measured.map(([face]) => face).toSorted());

  const texts = locales.flatMap((locale) => textsIn(locale).map(({ text }) => text));
  const measures = await measureFonts(page, texts);
  for (const [face, replaces, weight, file] of measured) {
    const font = measures(replaces, weight);
    const size = (100 * font.width) / measures(file, weight).width;
    const { sizeAdjust, ascent, descent } = declared[face] ?? {};
    expect.soft(Math.abs((sizeAdjust ?? 0) - size), `${face}: size-adjust ${size.toFixed(1)}%`).toBeLessThan(0.1);
    const ascentOverride = (10_000 * font.ascent) / size;
    expect
      .soft(Math.abs((ascent ?? 0) - ascentOverride), `${face}: ascent-override ${ascentOverride.toFixed(1)}%`)
      .toBeLessThan(0.2);
    const descentOverride = (10_000 * font.descent) / size;
    expect
      .soft(Math.abs((descent ?? 0) - descentOverride), `${face}: descent-override ${descentOverride.toFixed(1)}%`)
      .toBeLessThan(0.2);
  }
});

for (const [name, { fonts, faces }] of Object.entries(machines)) {
  test(
    `layout does not shift when fonts arrive late on a machine with ${name}`,
    { tag: '@extensive' },
    async ({ baseURL }, testInfo) => {
      test.skip(process.platform !== 'linux', 'Fontconfig chooses the fonts on Linux only');
      const browser = await chromium.launch({
        ...launchOptions(),
        env: { ...process.env, FONTCONFIG_FILE: onlyTheseFonts(fonts, testInfo.outputPath()) },
      });
      for (const { id, hash, ready } of pages) {
        for (const [locale, width] of sizes) {
          const page = await browser.newPage({ viewport: { width, height: 800 } });
          const opened = await openWithLateFonts(page, new URL(addresses[locale][id] + hash, baseURL).href, ready);
          const where = `${id} in ${locale} at ${width} px`;
          expect.soft(opened.faces, where).toEqual(expect.arrayContaining([...faces]));
          expect.soft(opened.shift, where).toBeLessThan(0.01);
          await page.close();
        }
      }
      await browser.close();
    },
  );
}
