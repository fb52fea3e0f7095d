import type { Locator, Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';

import { expectNoSidewaysScroll } from '../support/accessibility.ts';
import { payloadOf } from '../support/links.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { sample } from '../support/sample.ts';
import { addresses } from '../support/site.ts';
import { openState, states } from '../support/states.ts';
import { store } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const clinic = sample('a clinic that knows its gaps').assessment;
const question = allQuestions.find(({ notApplicable }) => notApplicable !== null)?.id ?? '';
const longName = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte';

/** Regions of an option that mark it as chosen, in pixels from its upper left corner. */
const barArea = { x: -15, y: 12, width: 3, height: 30 };
const markArea = { x: 4, y: 16, width: 6, height: 20 };

/** @returns The mean grey of a region of an element on a screenshot, 0 (black) to 255 (white). */
async function greyOf(page: Page, element: Locator, part: typeof barArea): Promise<number> {
  const box = await element.boundingBox();
  const clip = { ...part, x: (box?.x ?? 0) + part.x, y: (box?.y ?? 0) + part.y };
  const picture = (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  return page.evaluate(
    async ({ source, width, height }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const bytes = canvas?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      const greys = Array.from({ length: width * height }, (_none, pixel) => {
        const [red = 0, green = 0, blue = 0] = bytes.slice(pixel * 4, pixel * 4 + 3);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      });
      return greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
    },
    { source: `data:image/png;base64,${picture}`, ...part },
  );
}

/** @returns Controls that are too small for a finger, with their sizes in pixels. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clickable =
      'a, button, summary, select, textarea, input:not(label input, .visually-hidden), label:has(input)';
    return [...document.querySelectorAll(clickable)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => {
        if (box.width === 0 || box.bottom < 0) return false;
        const isTall = element.matches('label:has(input), .button, header a');
        return box.width < 24 || box.height < (isTall ? 43.9 : 24);
      })
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`);
  });
}

for (const locale of locales) {
  const { assess, compare } = addresses[locale];
  const pages = [
    ...Object.values(addresses[locale]),
    `${assess}#q=${question}`,
    `${assess}#check`,
    `${assess}#setup`,
    `${assess}#setup&mine`,
    `${assess}#list`,
    `${assess}#entry&mine`,
    `${compare}#c=${payloadOf(clinic)}.${payloadOf({ ...clinic, label: longName })}`,
  ];

  test(
    `every control measures at least 24 px, and options, buttons and header links 44 px, in ${locale} (point 17); no page scrolls sideways at 320 px, also with WCAG text spacing`,
    { tag: '@extensive' },
    async ({ page }) => {
      test.slow();
      await store(page, { ...clinic, label: longName });
      for (const address of pages) {
        await page.goto('about:blank');
        await page.goto(address);
        await page.locator('h1').first().waitFor();
        for (const width of [1280, 375]) {
          await page.setViewportSize({ width, height: 800 });
          expect.soft(await tooSmall(page), `${address} at ${width}`).toEqual([]);
        }
        await page.setViewportSize({ width: 320, height: 640 });
        await test.step(address, () => expectNoSidewaysScroll(page));
      }
    },
  );
}

for (const [name, state] of Object.entries(states).filter(([found]) => found.startsWith('landing'))) {
  test(`every control on the start page measures at least 24 px: ${name} (point 17)`, async ({ page }) => {
    await openState(page, state, 'nb');
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await tooSmall(page), `at ${width}`).toEqual([]);
    }
  });
}

for (const forcedColors of ['none', 'active'] as const) {
  test(`the chosen option is visible without colour, forced colours ${forcedColors} (point 14)`, async ({ page }) => {
    await page.emulateMedia({ forcedColors });
    await page.goto(`${addresses.en.assess}#q=${question}`);
    await page.locator('.page.ready').waitFor();
    await page.keyboard.press('2');
    const [chosen, other] = [page.locator('label:has(input[value="2"])'), page.locator('label:has(input[value="3"])')];
    await expect(chosen.locator('.tick')).toBeVisible();
    await expect(other.locator('.tick')).toBeHidden();
    const [bar, noBar] = [await greyOf(page, chosen, barArea), await greyOf(page, other, barArea)];
    expect(Math.abs(bar - noBar), 'the bar at the edge').toBeGreaterThan(80);
    const [filled, empty] = [await greyOf(page, chosen, markArea), await greyOf(page, other, markArea)];
    expect(Math.abs(filled - empty), 'the circle of the number').toBeGreaterThan(60);
  });
}
