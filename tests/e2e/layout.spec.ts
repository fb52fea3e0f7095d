import { locales } from '#domain/locale.ts';

import { expectNoSidewaysScroll } from '../support/accessibility.ts';
import { assessmentWith, sampleAssessments } from '../support/assessments.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { addresses } from '../support/site.ts';
import { store } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const sample = sampleAssessments(questionnaire)['a clinic that knows its gaps'] ?? assessmentWith();
const question = allQuestions.find(({ notApplicable }) => notApplicable !== null)?.id ?? '';
const longName = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte';

for (const locale of locales) {
  const { landing, assess, result, method, privacy, accessibility } = addresses[locale];
  const pages = [
    landing,
    `${assess}#q=${question}`,
    `${assess}#check`,
    `${assess}#setup`,
    `${assess}#list`,
    result,
    method,
    privacy,
    accessibility,
  ];

  test(`320 px and WCAG text spacing cut nothing off and scroll only downwards, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await store(page, { ...sample, label: longName });
    for (const address of pages) {
      await page.goto('about:blank');
      await page.goto(address);
      await page.locator('h1').first().waitFor();
      await test.step(address, () => expectNoSidewaysScroll(page));
    }
  });

  test(`everything that can be clicked is at least 24 px each way, options, buttons and header links 44 high, in ${locale}`, async ({
    page,
  }) => {
    await store(page, sample);
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 });
      for (const address of pages) {
        await page.goto('about:blank');
        await page.goto(address);
        await page.locator('h1').first().waitFor();
        const small = await page.evaluate(() => {
          const isInline = (element: Element) =>
            element.matches('p a, li p a, dd a') && getComputedStyle(element).display === 'inline';
          return [...document.querySelectorAll('a, button, summary, select, label:has(input)')]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInline(element))
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ element, box }) => {
              if (box.width === 0 || box.bottom < 0) return false;
              const isTall = element.matches('label:has(input), .button, header a');
              return box.width < 24 || box.height < (isTall ? 43.9 : 24);
            })
            .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`);
        });
        expect(small, `${address} at ${width}`).toEqual([]);
      }
    }
  });
}

test('a chosen option is told by more than colour, also in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${addresses.en.assess}#q=${question}`);
  await page.locator('.page.ready').waitFor();
  await page.keyboard.press('2');
  const label = page.locator(`label:has(input[value="2"])`);
  await expect(label.locator('.tick')).toBeVisible();
  expect(await label.evaluate((row) => getComputedStyle(row, '::before').borderLeftWidth)).toBe('4px');
});
