import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { labelLimit } from '#domain/label.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { serializeAssessments } from '#domain/saved/saved-assessments.ts';
import { gatherEn } from '#i18n/en/gather.ts';
import { workshopEn } from '#i18n/en/workshop.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { formatScore } from '#i18n/format.ts';
import { gatherNb } from '#i18n/nb/gather.ts';
import { workshopNb } from '#i18n/nb/workshop.ts';

import { answersEverywhere, assessmentWith } from '../support/assessments.ts';
import { group, linksOf, workshopText } from '../support/group.ts';
import { payloadOf } from '../support/links.ts';
import { coloursOf, hasPoppler, pdfFacts, readPdf, withoutSpaces } from '../support/poppler.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { fileNamed } from '../support/saved-files.ts';
import { addresses, words } from '../support/site.ts';
import { edition, store, storeAll, storedTexts, storeWorkshop } from '../support/stored-assessment.ts';
import { troubles } from '../support/storage-troubles.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const own = assessmentWith({ answers: answersEverywhere(questionnaire, 4), label: 'My own' });
const answers = ['1', '2', '3', '4', '5', 'dont-know', 'not-applicable', 'unanswered'];
const rows = (page: Page) => page.locator('tbody[data-question]');
const countsIn = (row: Locator) =>
  row
    .locator('[data-count]')
    .evaluateAll((cells) => cells.map((cell) => [cell.dataset['answer'], Number(cell.dataset['count'])] as const));

async function openWorkshop(page: Page): Promise<void> {
  await page.goto(addresses.en.workshop);
  await page.getByLabel(gatherEn.pasteLabel).waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(gatherEn.pasteLabel).fill(text);
  await page.getByRole('button', { name: gatherEn.add, exact: true }).click();
}

async function collect(page: Page, some = group): Promise<void> {
  await openWorkshop(page);
  await paste(page, linksOf(some));
  await rows(page).first().waitFor();
}

/** The payloads in the stored record of a workshop. */
function payloadsIn(record: string): string[] {
  return [...record.matchAll(/"(04[\da-z]+)"/g)].flatMap(([, payload]) => payload ?? []);
}

/** Waits until every tab has flushed its changes. */
async function settled(page: Page): Promise<void> {
  await storedTexts(page);
}

/** Makes a page ignore storage events, like a frozen tab. */
async function ignoreOtherTabs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('storage', (event) => {
      event.stopImmediatePropagation();
    });
  });
}

async function storedWorkshop(page: Page): Promise<string | null> {
  await settled(page);
  return page.evaluate(() => localStorage.getItem('focal:/:workshop'));
}

test.describe('collecting results', () => {
  test('eight links give counts that add up to eight, sorted by spread; three links show no single answers (point 36)', async ({
    page,
  }) => {
    await collect(page);
    await expect(rows(page)).toHaveCount(48);
    const spreads: number[] = [];
    for (const row of await rows(page).all()) {
      const counts = await countsIn(row);
      expect(counts.map(([answer]) => answer)).toEqual(answers);
      expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(8);
      const ratings = counts.slice(0, 5).reduce((sum, [, count]) => sum + count, 0);
      await expect(row.locator('circle')).toHaveCount(ratings);
      const rated = counts.slice(0, 5).flatMap(([answer, count]) => (count > 0 ? [Number(answer)] : []));
      spreads.push(Math.max(...rated) - Math.min(...rated));
      const [low, high] = [Math.min(...rated), Math.max(...rated)];
      await expect(row.getByRole('rowheader')).toContainText(
        low !== high
          ? fill(workshopEn.spread, { low, high })
          : fill(ratings < 8 ? workshopEn.ratedSame : workshopEn.spreadNone, { low }),
      );
    }
    expect(spreads).toEqual(spreads.toSorted((one, other) => other - one));

    await page.getByRole('button', { name: workshopEn.empty }).click();
    await page.getByRole('button', { name: workshopEn.emptyConfirm }).click();
    await paste(page, linksOf(group.slice(0, 3)));
    await rows(page).first().waitFor();
    await expect(page.getByText(workshopEn.few)).toBeVisible();
    await expect(page.locator('main circle')).toHaveCount(0);
    await expect(page.locator('[data-count]')).toHaveCount(0);
    await expect(page.locator('[data-unit]')).toHaveCount(0);
    await expect(rows(page).first().getByRole('rowheader')).toContainText(/Answers from \d to \d/);
  });

  test(
    'three people show the lowest and the highest answer, and no column is empty',
    { tag: '@extensive' },
    async ({ page }) => {
      await collect(page, group.slice(0, 3));
      const heads = page.locator('thead').last().getByRole('columnheader');
      await expect(heads).toHaveText([workshopEn.columnQuestion, /1$/, /2$/, /3$/, /4$/, /5$/]);
      for (const row of await rows(page).all()) {
        const [, low = '', high = low] =
          /(\d)(?: to (\d))?/.exec((await row.locator('.about').textContent()) ?? '') ?? [];
        const cells = row.getByRole('cell');
        await expect(cells).toHaveCount(5);
        for (const level of ['1', '2', '3', '4', '5']) {
          const words = [
            ...(level === low ? [workshopEn.lowest] : []),
            ...(level === high ? [workshopEn.highest] : []),
          ];
          expect(
            await cells
              .nth(Number(level) - 1)
              .locator('span')
              .allTextContents(),
          ).toEqual(words);
        }
        await expect(row.locator('td i')).toHaveCount(Number(high) - Number(low) + 1);
      }
    },
  );

  test('a repeated link counts once, also when it contains a name, and the page reports it', async ({ page }) => {
    await openWorkshop(page);
    const [one = own, two = own, three = own] = group;
    await paste(page, linksOf([one, two, three, one]));
    await expect(page.locator('form .outcome')).toHaveText(`3 results have been added. ${gatherEn.repeated.one}`);
    await expect(page.locator('.problems')).toHaveCount(0);
    await expect(page.locator('#collected')).toHaveText('3 results received');
    await paste(page, linksOf([{ ...two, label: null }]));
    await expect(page.locator('form .outcome')).toHaveText(gatherEn.repeated.one);
    await expect(page.locator('#collected')).toHaveText('3 results received');
  });

  test('files are collected like links, without names and notes', async ({ page }) => {
    await openWorkshop(page);
    const noted = group.map((one, place) => ({
      ...one,
      id: `${place}f1f3c5e-3a52-4a1b-9c1d-2f7a8e0b4d61`,
      responses: { ...one.responses, 'staff-ideas-used': { answer: 2 as const, note: 'between us' } },
    }));
    await page
      .locator('#gather-files')
      .setInputFiles([
        fileNamed('some.json', serializeAssessments(noted.slice(0, 5), edition)),
        fileNamed('one.json', serializeAssessment(noted[5] ?? own, edition)),
        fileNamed('none.json', '{'),
      ]);
    await expect(page.locator('#collected')).toHaveText('6 results received');
    await expect(page.locator('.problems')).toContainText('none.json');
    const record = (await storedWorkshop(page)) ?? '';
    expect(record).not.toContain('Person');
    expect(record).not.toContain('between us');
    await page.locator('#received summary').click();
    await expect(page.locator('#received li')).toHaveCount(6);
    await expect(page.locator('main')).not.toContainText('Person');
    // A payload with a name would be longer.
    const longest = Math.max(...payloadsIn(record).map((payload) => payload.length));
    expect(longest).toBe(payloadOf({ ...own, label: null }).length);
  });

  test('progress counts received of expected results, and a result can be removed', async ({ page }) => {
    await collect(page);
    await page.getByLabel(workshopEn.expectedLabel).fill('12');
    await page.getByLabel(workshopEn.expectedLabel).press('Tab');
    await expect(page.locator('#collected')).toHaveText('8 of 12 results received');
    await page.locator('#received summary').click();
    await page.getByRole('button', { name: 'Remove Result 2' }).click();
    await expect(page.locator('#collected')).toHaveText('7 of 12 results received');
    await expect(page.locator('#received li')).toHaveCount(7);
  });

  test('an invalid number of people shows an error and is not used', { tag: '@extensive' }, async ({ page }) => {
    await collect(page);
    const field = page.getByLabel(workshopEn.expectedLabel);
    const error = `${workshopEn.errorPrefix}${fill(workshopEn.expectedError, { least: 3, most: 200 })}`;
    for (const impossible of ['2', '201', '3.5', '-8', '1e', '1e1', '0x10', 'eight']) {
      await field.fill('');
      await field.pressSequentially(impossible);
      await field.press('Tab');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(error);
      await expect(page.locator('#collected')).toHaveText('8 results received');
    }
    for (const possible of ['3', '200', ' 012 ', '']) {
      await field.fill(possible);
      await field.press('Tab');
      await expect(field).toHaveAttribute('aria-invalid', 'false');
      await expect(field).toHaveAccessibleDescription('');
      await expect(page.locator('#collected')).toHaveText(
        possible === '' ? '8 results received' : `8 of ${Number(possible)} results received`,
      );
    }
    await field.fill('2');
    await field.press('Tab');
    await page.getByRole('button', { name: workshopEn.empty }).click();
    await page.getByRole('button', { name: workshopEn.emptyConfirm }).click();
    await expect(field).toHaveValue('');
    await expect(field).toHaveAccessibleDescription('');
    await page.goto(addresses.nb.workshop);
    await page.getByLabel(workshopNb.expectedLabel).fill('2');
    await page.getByLabel(workshopNb.expectedLabel).press('Tab');
    await expect(page.getByLabel(workshopNb.expectedLabel)).toHaveAccessibleDescription(/^Feil: .* fra 3 til 200/);
  });

  test('mouse wheel over the number of people does not change it', { tag: '@extensive' }, async ({ page }) => {
    await collect(page);
    const field = page.getByLabel(workshopEn.expectedLabel);
    await field.click();
    await page.keyboard.type('11');
    await page.keyboard.press('Enter');
    for (const distance of [100, 100, -100]) {
      await page.mouse.wheel(0, distance);
      // Waits until the browser has scrolled or changed the number.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    }
    await field.blur();
    await expect(field).toHaveValue('11');
    expect(JSON.parse((await storedWorkshop(page)) ?? '{}')).toMatchObject({ expected: 11 });
    await expect(field).toHaveAttribute('inputmode', 'numeric');
  });

  test('page states the minimum number of results only while there are too few', async ({ page }) => {
    await openWorkshop(page);
    const few = page.getByText(fill(workshopEn.shownFrom, { n: 3 }));
    await expect(few).toHaveCount(1);
    await paste(page, linksOf(group.slice(0, 3)));
    await rows(page).first().waitFor();
    await expect(few).toHaveCount(0);
    await page.locator('#received summary').click();
    await page.getByRole('button', { name: 'Remove Result 1' }).click();
    await expect(few).toHaveCount(1);
    await expect(rows(page)).toHaveCount(0);
  });

  test('focus stays near the removed result or the emptied list', { tag: '@extensive' }, async ({ page }) => {
    await collect(page);
    const list = page.locator('#received summary');
    await list.click();
    await page.getByRole('button', { name: 'Remove Result 2' }).click();
    await expect(list).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: fill(workshopEn.removed, { n: 2 }) })).toHaveCount(1);
    await page.getByRole('button', { name: workshopEn.empty }).click();
    await expect(page.getByText(workshopEn.emptyQuestion)).toBeFocused();
    await page.getByRole('button', { name: workshopEn.cancel }).click();
    await expect(page.getByRole('button', { name: workshopEn.empty })).toBeFocused();
    await page.getByRole('button', { name: workshopEn.empty }).click();
    await page.getByRole('button', { name: workshopEn.emptyConfirm }).click();
    await expect(page.getByLabel(gatherEn.pasteLabel)).toBeFocused();
    await paste(page, linksOf(group.slice(0, 1)));
    await list.click();
    await page.getByRole('button', { name: 'Remove Result 1' }).click();
    await expect(page.getByLabel(gatherEn.pasteLabel), 'there is no list when nothing is left').toBeFocused();
  });

  test('an unreadable workshop stays unchanged until it is emptied with the button that its message names', async ({
    page,
  }) => {
    const unreadable = '{"format":"focal-workshop","version":2}';
    await storeWorkshop(page, unreadable);
    await openWorkshop(page);
    await expect(page.getByText(workshopEn.unreadable)).toBeVisible();
    await paste(page, linksOf(group));
    await expect(rows(page)).toHaveCount(48);
    await expect(page.getByText(workshopEn.unreadable)).toBeVisible();
    expect(await storedWorkshop(page)).toBe(unreadable);
    await page.getByRole('button', { name: workshopEn.empty }).click();
    await page.getByRole('button', { name: workshopEn.emptyConfirm }).click();
    await expect(page.locator('main .warning')).toHaveCount(0);
    expect(await storedWorkshop(page)).toBeNull();
    await expect(page.getByRole('button', { name: workshopEn.empty }), 'nothing is left to empty').toHaveCount(0);
    await paste(page, linksOf(group));
    expect(payloadsIn((await storedWorkshop(page)) ?? '')).toHaveLength(8);
  });

  test('results stay on the page, with a message, when storage is blocked', { tag: '@extensive' }, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await openWorkshop(page);
    await expect(page.getByText(workshopEn.notStored)).toBeVisible();
    await paste(page, linksOf(group));
    await expect(rows(page)).toHaveCount(48);
    await rows(page).first().getByRole('button').click();
    await rows(page).first().getByRole('radio').nth(2).check();
    await expect(rows(page).first().getByRole('rowheader')).toContainText('Agreed: 3,');
    await expect(page.getByText(workshopEn.seeUnsaved)).toBeVisible();
    await expect(page.getByText(workshopEn.agreedNotSaved)).toBeVisible();
    await page.getByRole('button', { name: workshopEn.empty }).click();
    await expect(page.getByText(workshopEn.emptyUnsaved), 'agreed answers are lost, too').toBeVisible();
    await page.getByRole('button', { name: workshopEn.emptyConfirm }).click();
    await expect(page.getByText(workshopEn.agreeNone), 'the next group has no agreed answers').toBeVisible();
    await paste(page, linksOf(group));
    await rows(page).first().waitFor();
    await expect(page.locator('main .agreed')).toHaveCount(0);
  });

  test('collected results survive a reload and a change of language, and emptying asks first', async ({ page }) => {
    await collect(page);
    await settled(page);
    await page.reload();
    await expect(page.locator('#collected')).toHaveText('8 results received');
    await page.getByRole('link', { name: words.nb.site.languageName }).click();
    await expect(page.locator('#collected')).toHaveText(fillCount(workshopNb.collectedAny, 'nb', { n: 8 }));
    await page.getByRole('button', { name: workshopNb.empty }).click();
    await expect(page.getByText(workshopNb.emptyQuestion)).toBeFocused();
    await page.getByRole('button', { name: workshopNb.cancel }).click();
    await expect(rows(page)).toHaveCount(48);
    await page.getByRole('button', { name: workshopNb.empty }).click();
    await page.getByRole('button', { name: workshopNb.emptyConfirm }).click();
    await expect(rows(page)).toHaveCount(0);
    expect(await storedWorkshop(page)).toBeNull();
  });

  test('two tabs collect at the same time and lose nothing', async ({ context, page }) => {
    await openWorkshop(page);
    const other = await context.newPage();
    await openWorkshop(other);
    await paste(page, linksOf(group.slice(0, 4)));
    await paste(other, linksOf(group.slice(4)));
    await settled(page);
    await settled(other);
    expect(payloadsIn((await storedWorkshop(page)) ?? '')).toHaveLength(8);
    await expect(page.locator('#collected')).toHaveText('8 results received');
    await expect(other.locator('#collected')).toHaveText('8 results received');
  });

  test('workshop continues, with a message, when storage is full', { tag: '@extensive' }, async ({ page }) => {
    await openWorkshop(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await paste(page, linksOf(group));
    await expect(page.getByText(workshopEn.notStored)).toBeVisible();
    await rows(page).first().getByRole('button').click();
    await rows(page).first().locator('input[value="3"]').check();
    await expect(page.getByText(fill(workshopEn.agreedCount, { n: 1, total: 48 }), { exact: true })).toBeVisible();
    await expect(page.getByText(/^At least \d+ more questions need a level for an overall score\.$/)).toBeVisible();
    await page.getByRole('button', { name: workshopEn.seeResult }).click();
    await page.waitForURL(/result\/#r=/);
    await expect(page.getByText(words.en.share.band)).toBeVisible();
  });

  test('“Delete all data” deletes the workshop, too', { tag: '@extensive' }, async ({ page }) => {
    await collect(page);
    await settled(page);
    await page.goto(addresses.en.privacy);
    await page.locator('.ask').click();
    await page.locator('[data-confirm]').click();
    await expect(page.locator('[data-deleted]')).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test.describe('handing out the address', () => {
  test('address is selected when it cannot be copied, and can be shown as a QR code', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await openWorkshop(page);
    const field = page.getByLabel(workshopEn.addressLabel);
    await page.getByRole('button', { name: workshopEn.copy }).click();
    await expect(page.locator('main').getByText(workshopEn.copyRefused)).toBeVisible();
    const [from, to, length] = await field.evaluate((one: HTMLInputElement) => [
      one.selectionStart,
      one.selectionEnd,
      one.value.length,
    ]);
    expect([from, to]).toEqual([0, length]);
    await page.getByRole('button', { name: workshopEn.showCode }).click();
    await expect(page.getByRole('img', { name: workshopEn.codeLabel })).toBeFocused();
  });
});

test.describe('group figures', () => {
  test('data marks contain the scores of group and roles, with the number of people scored', async ({ page }) => {
    await collect(page);
    const units = page.locator('[data-result="group"] data.score');
    await expect(units).toHaveCount(17);
    await expect(page.locator('[data-result="group"] [data-unit="overall"]')).toHaveAttribute('value', /^2\.\d{9}$/);
    await expect(page.locator('[data-result="leadership"] data.score')).toHaveCount(12);
    await expect(page.locator('[data-result="front-line"] data.score')).toHaveCount(12);
    await expect(
      page.getByText(/the role “Owner or senior leader” gives a higher score \(\d\.\d\) than “Front-line staff”/),
    ).toHaveCount(3);
  });

  test('areas, and the topics in each, are sorted by disagreement, which is shown in figures and shades', async ({
    page,
  }) => {
    await collect(page);
    const bodies = page.locator('[data-result="group"] tbody:has(.map)');
    await expect(bodies).toHaveCount(4);
    const areas: number[] = [];
    for (const body of await bodies.all()) {
      const [area = NaN, ...topics] = (await body.locator('.shade').allTextContents()).map(Number);
      expect(topics).toHaveLength(3);
      expect(topics).toEqual(topics.toSorted((one, other) => other - one));
      expect(area).toBeCloseTo(topics.reduce((sum, one) => sum + one, 0) / 3, 1);
      areas.push(area);
    }
    expect(areas).toEqual(areas.toSorted((one, other) => other - one));
    for (const mark of await page.locator('.shade').all()) {
      const value = Number(await mark.textContent());
      const shades = [value - 0.005, value + 0.005].map((one) => Math.min(4, Math.floor(one * 8)));
      expect(shades).toContain(Number(/shade-(\d)/.exec((await mark.getAttribute('class')) ?? '')?.[1]));
    }
    const grounds = await page
      .locator('.shade')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    expect(new Set(grounds).size, 'shades can be told apart').toBeGreaterThan(2);
    await expect(page.getByText(/0\.57 if all levels were chosen equally often/)).toBeVisible();
  });

  test('gaps between roles are shown for the three widest topics, and for each question', async ({ page }) => {
    await collect(page);
    const gaps = page.getByText(/gives a higher score \(\d\.\d\) than “.*” \(\d\.\d\)/);
    await expect(gaps).toHaveCount(3);
    const points = (await gaps.allTextContents()).map((text) => {
      const [high = NaN, low = NaN] = (text.match(/\d\.\d/g) ?? []).map(Number);
      return high - low;
    });
    // The shown means are rounded to tenths, so a shown gap can be wrong by a tenth.
    for (const place of [1, 2]) expect(points[place]).toBeLessThan((points[place - 1] ?? NaN) + 0.11);
    const cells = (id: string) => page.locator(`[data-result="${id}"] data.score`);
    const values = async (id: string) => cells(id).evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    const [leaders, others] = [await values('leadership'), await values('front-line')];
    const apart = leaders.map((one, place) =>
      one && others[place] ? Math.abs(Number(one) - Number(others[place])) : 0,
    );
    expect(Math.abs((points[0] ?? NaN) - Math.max(...apart))).toBeLessThan(0.11);
    const n = apart.filter((one) => one >= 0.5).length - 3;
    await expect(page.getByText(fillCount(workshopEn.moreGaps, 'en', { n }))).toBeVisible();
    for (const row of [rows(page).first(), rows(page).nth(30)]) {
      await row.getByRole('button').click();
      const id = (await row.getAttribute('data-question')) ?? '';
      const [high = NaN, low = NaN] = ['leadership', 'front-line'].map((role) => {
        const ratings = group.flatMap((one) => (one.role === role ? [Number(one.responses[id]?.answer)] : []));
        return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
      });
      const [leadership, frontLine] = [high, low].map((one) => formatScore(one, 'en'));
      await expect(row).toContainText(
        `By role: owner or senior leader (${leadership}), front-line staff (${frontLine})`,
      );
    }
  });

  test('median mark is below its level, or between two levels', { tag: '@extensive' }, async ({ page }) => {
    await collect(page);
    for (const row of await rows(page).all()) {
      const median = Number(await row.locator('.median').textContent());
      const marks = await row
        .locator('[data-median]')
        .evaluateAll((cells) => cells.map((cell) => [cell.dataset['answer'], cell.dataset['median']]));
      expect(marks).toEqual(
        Number.isInteger(median)
          ? [[String(median), 'middle']]
          : [
              [String(median - 0.5), 'right'],
              [String(median + 0.5), 'left'],
            ],
      );
    }
  });

  test(
    'a person without answers is reported and not counted; bars replace dots when there are many people',
    { tag: '@extensive' },
    async ({ page }) => {
      const many = Array.from({ length: 25 }, (_none, place) => ({
        ...(group[place % 8] ?? own),
        updated: `2026-10-${String(place + 1).padStart(2, '0')}T09:30:00.000Z`,
      }));
      await collect(page, [...many, assessmentWith({ role: 'leadership' })]);
      await expect(page.locator('#collected')).toHaveText('26 results received');
      await expect(page.getByText(workshopEn.blank.one)).toBeVisible();
      await expect(page.getByText(fillCount(workshopEn.people, 'en', { n: 25 }))).toBeVisible();
      await expect(rows(page).locator('circle')).toHaveCount(0);
      const heights = await rows(page)
        .first()
        .locator('td[data-count]')
        .evaluateAll((cells) =>
          cells.map((cell) => [cell.dataset['count'], cell.querySelector('rect')?.getAttribute('height') ?? '0']),
        );
      for (const [count, height] of heights.slice(0, 5))
        expect(Number(height)).toBeCloseTo((Number(count) / 25) * 48, 5);
      await page.getByRole('button', { name: workshopEn.present }).click();
      await expect(page.getByRole('dialog').locator('rect').first()).toBeVisible();
      await expect(page.getByRole('dialog').locator('circle')).toHaveCount(0);
    },
  );

  test('a role of two people is hidden, and also the other role, which would reveal the first', async ({ page }) => {
    await collect(page, group.slice(1));
    await expect(page.getByText(workshopEn.rolesNone)).toBeVisible();
    await expect(page.locator('[data-result="leadership"], [data-result="front-line"]')).toHaveCount(0);
  });

  test('people with a quick check count only in its questions', { tag: '@extensive' }, async ({ page }) => {
    await collect(
      page,
      group.map((one, place) => (place < 4 ? { ...one, scope: 'quick' as const } : one)),
    );
    await expect(page.getByText(workshopEn.mixed)).toBeVisible();
    await expect(page.getByText(fill(workshopEn.asked, { n: 4, total: 8 }))).toHaveCount(36);
  });

  test(
    '“how the figures are worked out” leads to its section on the method page',
    { tag: '@extensive' },
    async ({ page }) => {
      for (const [address, name] of [
        [addresses.en.workshop, 'Answers of a group'],
        [addresses.nb.workshop, 'Svarene fra en gruppe'],
      ] as const) {
        if (address === addresses.en.workshop) await collect(page);
        else await page.goto(address);
        await page.locator('section.wide p a, .wide p a').first().click();
        const heading = page.getByRole('heading', { name });
        await expect(heading).toBeInViewport();
        expect(new URL(page.url()).hash).toBe(`#${(await heading.getAttribute('id')) ?? ''}`);
      }
    },
  );
});

test.describe('agreed answers', () => {
  test('file of the agreed answers contains the notes', async ({ page }) => {
    await collect(page);
    await rows(page).first().getByRole('button').click();
    await rows(page).first().getByRole('radio').nth(2).check();
    await page.getByLabel(words.en.question.noteLabel).fill('Seen in two of five teams');
    await expect(rows(page).first().locator('.note').first()).toContainText('Seen in two');
    await rows(page).nth(1).getByRole('button').click();
    await page.getByLabel(words.en.question.noteLabel).fill('Not agreed yet');
    await expect(rows(page).nth(1).locator('.note').first()).toContainText('Not agreed yet');
    await expect(page.getByText(fill(workshopEn.agreedCount, { n: 1, total: 48 }), { exact: true })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: workshopEn.saveFile }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain('Seen in two of five teams');
    expect(text).toContain(workshopEn.labelDefault);
  });

  test('form starts empty; answer and note are stored as a separate assessment, and the own one does not change', async ({
    page,
  }) => {
    await store(page, own);
    await collect(page);
    const before = (await storedTexts(page))[own.id];
    const row = rows(page).first();
    await row.getByRole('button').click();
    await expect(row.getByRole('radio').first()).toBeVisible();
    await expect(page.locator('tbody[data-question] input:checked')).toHaveCount(0);
    await row.getByRole('radio').nth(2).check();
    await row.getByLabel(words.en.question.noteLabel).fill('Seen in two of five teams');
    await expect(row.getByRole('rowheader')).toContainText('Agreed: 3,');
    await expect(row).toContainText('Seen in two of five teams');
    await settled(page);
    await expect.poll(async () => Object.keys(await storedTexts(page)).length).toBe(2);

    await page.reload();
    await expect(rows(page).first()).toContainText('Seen in two of five teams');
    const texts = await storedTexts(page);
    expect(texts[own.id]).toBe(before);
    const [agreed = ''] = Object.keys(texts).filter((id) => id !== own.id);
    expect(JSON.parse(texts[agreed] ?? '{}')).toMatchObject({ scope: 'full', role: null });
    expect(await page.evaluate(() => localStorage.getItem('focal:/:current'))).toBe(own.id);

    await page.getByRole('button', { name: workshopEn.seeResult }).click();
    await page.waitForURL(/\/en\/result\/$/);
    expect(await page.evaluate(() => localStorage.getItem('focal:/:current'))).toBe(agreed);
    expect((await storedTexts(page))[own.id]).toBe(before);
  });

  test('agreed result has its own score, link and report, and its name can be changed', async ({ page }) => {
    await collect(
      page,
      group.map((one) => ({ ...one, scope: 'quick' as const })),
    );
    await expect(rows(page)).toHaveCount(12);
    for (const row of await rows(page).all()) {
      await row.getByRole('button').first().click();
      await row.getByRole('radio').nth(2).check();
    }
    await expect(page.getByText(fill(workshopEn.agreedCount, { n: 12, total: 12 }), { exact: true })).toBeVisible();
    const name = page.getByLabel(workshopEn.labelLabel);
    await name.fill('x'.repeat(labelLimit + 1));
    await page.getByRole('button', { name: workshopEn.labelSave }).click();
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(/^Error: The name can have at most/);
    await name.fill('Leaders’ day');
    await page.getByRole('button', { name: workshopEn.labelSave }).click();
    await settled(page);
    await page.getByRole('button', { name: workshopEn.seeResult }).click();
    await page.locator('#share').waitFor();
    await expect(page.locator('[data-unit="overall"]').first()).toHaveAttribute('value', '3.000000000');
    await expect(page.getByLabel(words.en.share.linkLabel)).toHaveValue(/#r=/);
    await page.getByRole('link', { name: words.en.results.actionPrint }).click();
    await expect(page.locator('.sheet').first()).toContainText('Leaders’ day');
  });

  test('Back leads from the agreed result to the group', async ({ page }) => {
    await collect(page);
    await rows(page).first().getByRole('button').click();
    await rows(page).first().getByRole('radio').nth(2).check();
    await settled(page);
    await page.getByRole('button', { name: workshopEn.seeResult }).click();
    await page.waitForURL(/\/en\/result\/$/);
    await page.goBack();
    await expect(page.locator('#collected')).toHaveText('8 results received');
    await expect(rows(page).first().getByRole('rowheader')).toContainText('Agreed: 3,');
  });

  test('questions can be opened, answered and left by keyboard, and focus is never lost', async ({ page }) => {
    await collect(page);
    const [first, second] = [rows(page).first(), rows(page).nth(1)];
    await first.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(first.getByRole('button').first()).toBeFocused();
    await expect(first.getByRole('button').first()).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(first.getByRole('radio').nth(1)).toBeFocused();
    await expect(first.getByRole('rowheader')).toContainText('Agreed: 2,');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: workshopEn.removeAnswer })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Typed 4 in words');
    await page.keyboard.press('Tab');
    await expect(second.getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(second.getByRole('button').first(), 'the question above is closed').toBeFocused();
    await expect(second.getByRole('button').first()).toBeInViewport();
    await expect(first.getByRole('radio')).toHaveCount(0);
    await expect(first).toContainText('Typed 4 in words');
    await page.keyboard.press('Enter');
    await expect(second.getByRole('button')).toBeFocused();
    await expect(rows(page).getByRole('radio')).toHaveCount(0);
  });

  test(
    'agreed answers survive emptying the workshop, and the next group starts without any',
    { tag: '@extensive' },
    async ({ page }) => {
      await collect(page);
      const row = rows(page).first();
      await row.getByRole('button').click();
      await row.getByRole('radio').nth(2).check();
      await row.getByLabel(words.en.question.noteLabel).fill('Seen in two of five teams');
      await page.getByRole('button', { name: workshopEn.empty }).click();
      await page.getByRole('button', { name: workshopEn.emptyConfirm }).click();
      await expect(page.getByText(workshopEn.agreeNone)).toBeVisible();
      await expect(page.getByText(workshopEn.resultNone)).toBeVisible();
      const before = await storedTexts(page);
      expect(Object.values(before).join()).toContain('Seen in two of five teams');

      await paste(page, linksOf(group.slice(2)));
      await rows(page).first().getByRole('button').click();
      await expect(page.getByLabel(words.en.question.noteLabel)).toHaveValue('');
      await expect(page.locator('tbody[data-question] input:checked')).toHaveCount(0);
      await expect(page.locator('main .agreed')).toHaveCount(0);
      await rows(page).first().getByRole('radio').nth(4).check();
      await expect.poll(async () => Object.keys(await storedTexts(page)).length).toBe(2);
      expect(await storedTexts(page)).toMatchObject(before);
    },
  );

  test('a conflict stays visible when opening the result fails', { tag: '@extensive' }, async ({ page, context }) => {
    await ignoreOtherTabs(page);
    await collect(page);
    const row = rows(page).first();
    await row.getByRole('button').click();
    await row.getByRole('radio').nth(2).check();
    await settled(page);
    await page.evaluate(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, value) {
        if (key === 'focal:/:current') throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
      addEventListener('restore', () => (Storage.prototype.setItem = setItem));
    });
    await page.getByRole('button', { name: workshopEn.seeResult }).click();
    await expect(page.locator('main').getByText(workshopEn.notOpened)).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('restore')));

    const other = await context.newPage();
    await openWorkshop(other);
    await rows(other).first().getByRole('button').click();
    await rows(other).first().getByRole('radio').nth(4).check();
    await settled(other);
    await row.getByRole('radio').nth(0).check();
    await settled(page);
    await expect(page.locator('main').getByText(words.en.conflict.text)).toBeVisible();
    expect(Object.keys(await storedTexts(page))).toHaveLength(1);
  });

  for (const width of [375, 820]) {
    test(`mark of the chosen level covers its whole description at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await collect(page);
      const row = rows(page).first();
      await row.getByRole('button').click();
      await row.getByRole('radio').nth(2).check();
      const marked = await row.locator('.level label:has(:checked)').evaluate((label) => ({
        pieces: label.getClientRects().length,
        width: label.getBoundingClientRect().width,
        whole: label.parentElement?.getBoundingClientRect().width,
        text: label.querySelector('.text')?.getBoundingClientRect().width ?? Infinity,
      }));
      expect(marked).toMatchObject({ pieces: 1, width: marked.whole });
      expect(marked.text, 'text has room at its sides').toBeLessThan(marked.width - 12);
    });
  }

  test('an agreed answer can be cleared', async ({ page }) => {
    await collect(page);
    const row = rows(page).first();
    await row.getByRole('button').click();
    await row.getByRole('radio').first().check();
    await page.getByRole('button', { name: workshopEn.removeAnswer }).click();
    await expect(row.getByRole('rowheader')).not.toContainText('Agreed:');
    await expect(row.locator('input:checked')).toHaveCount(0);
    await expect(row.getByRole('radio').first()).toBeFocused();
  });
});

test.describe('the large question', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('leads from the last question to the button of the agreed result', async ({ page }) => {
    await collect(page);
    await page.getByRole('button', { name: workshopEn.present }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio').first().check();
    for (let step = 1; step < 48; step++) await page.keyboard.press('ArrowRight');
    await expect(dialog).toContainText('Question 48 of 48');
    await dialog.getByRole('button', { name: workshopEn.toAgreed }).click();
    await expect(dialog).toHaveCount(0);
    const seeResult = page.getByRole('button', { name: workshopEn.seeResult });
    await expect(seeResult).toBeFocused();
    await expect(seeResult).toBeInViewport();
  });

  test('shows the questions in order with the arrow keys, and Escape closes it', async ({ page }) => {
    await collect(page);
    const titles = await rows(page).locator('th button').allInnerTexts();
    await page.getByRole('button', { name: workshopEn.present }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Question 1 of 48');
    await expect(dialog.getByRole('heading')).toBeFocused();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(dialog).toContainText('Question 3 of 48');
    await page.keyboard.press('ArrowLeft');
    await expect(dialog).toContainText('Question 2 of 48');
    await page.reload();
    await expect(dialog).toContainText('Question 2 of 48');
    await dialog.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio').nth(1), 'up and down arrows choose').toBeChecked();
    await page.keyboard.press('ArrowRight');
    await expect(dialog, 'left and right arrows turn, also from an option').toContainText('Question 3 of 48');
    await page.keyboard.press('ArrowLeft');
    await expect(dialog).toContainText('Question 2 of 48');
    await page.goBack();
    await expect(dialog).toHaveCount(0);
    await page.goForward();
    await expect(dialog).toContainText('Question 2 of 48');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${addresses.en.workshop}$`));
    await expect(page.getByRole('button', { name: titles[1] ?? '', exact: true })).toBeFocused();
    await expect(rows(page).nth(1).getByRole('rowheader')).toContainText('Agreed:');
    await expect(page.getByText(workshopEn.seeUnsaved)).toHaveCount(0);
    // Closing went back in the history, so going forward opens the question again.
    await page.goForward();
    await expect(dialog).toContainText('Question 2 of 48');
  });

  test('shows the agreed answer again when the user goes back and forth', async ({ page }) => {
    await collect(page);
    await page.getByRole('button', { name: workshopEn.present }).click();
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('1');
    for (const [key, rating] of [
      ['ArrowLeft', 4],
      ['ArrowRight', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect(dialog.locator(`input[value="${rating}"]`)).toBeChecked();
      await expect(dialog.locator('input:checked')).toHaveCount(1);
    }
  });

  test('does not change the number of printed pages', { tag: '@extensive' }, async ({ page }, testInfo) => {
    test.skip(!hasPoppler(), 'needs pdftotext: install Poppler (poppler-utils)');
    await collect(page);
    const pages = async (name: string) => {
      const path = testInfo.outputPath(`${name}.pdf`);
      await page.pdf({ path, format: 'A4' });
      return readPdf(path).length;
    };
    const before = await pages('list');
    await page.getByRole('button', { name: workshopEn.present }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await pages('large')).toBe(before);
  });

  test(
    'closes when another tab empties the group, and the list gets focus',
    { tag: '@extensive' },
    async ({ page, context }) => {
      await collect(page);
      await page.getByRole('button', { name: workshopEn.present }).click();
      const other = await context.newPage();
      await other.goto(addresses.en.workshop);
      await other.getByRole('button', { name: workshopEn.empty }).click();
      await other.getByRole('button', { name: workshopEn.emptyConfirm }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.locator('#gather-links')).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`${addresses.en.workshop}$`));
    },
  );

  test('accepts number keys for the agreed answer, and text in its note', async ({ page }) => {
    await collect(page);
    await page.getByRole('button', { name: workshopEn.present }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(/By role: owner or senior leader \(\d\.\d\), front-line staff \(\d\.\d\)/);
    await expect(dialog.locator('input:checked')).toHaveCount(0);
    await page.keyboard.press('6');
    await page.keyboard.press('Control+2');
    await expect(dialog.locator('input:checked')).toHaveCount(0);
    await page.keyboard.press('4');
    await expect(dialog.getByRole('radio').nth(3)).toBeChecked();
    await expect(dialog.getByRole('status').first()).toContainText('Agreed: 4,');
    await expect(dialog.getByRole('heading'), 'focus where arrow keys change the question').toBeFocused();
    await page.keyboard.press('0');
    await expect(dialog.locator('[value="dont-know"]')).toBeChecked();
    await dialog.getByRole('button', { name: workshopEn.removeAnswer }).click();
    await expect(dialog.locator('input:checked')).toHaveCount(0);
    await expect(dialog.getByRole('heading')).toBeFocused();
    await expect(dialog.getByRole('button', { name: workshopEn.removeAnswer })).toHaveCount(0);
    await page.keyboard.press('2');

    // Digits typed into the note are text. The note stays with its question when the user continues at once.
    const note = dialog.getByLabel(words.en.question.noteLabel);
    await note.click();
    await page.keyboard.type('5 of 8');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('0');
    await expect(dialog.getByRole('radio').nth(1)).toBeChecked();
    // A dispatched click leaves focus in the field. Losing focus would store the text.
    await dialog.getByRole('button', { name: workshopEn.next }).dispatchEvent('click');
    await expect(dialog).toContainText('Question 2 of 48');
    await expect(dialog.getByRole('heading')).toBeFocused();
    await expect(note).toHaveValue('');
    await expect(dialog.locator('input:checked')).toHaveCount(0);
    await page.keyboard.press('PageUp');
    await expect(note).toHaveValue('5 of 08');
    await page.keyboard.press('PageDown');
    await expect(dialog).toContainText('Question 2 of 48');
    await page.keyboard.press('Escape');
    await expect(rows(page).first().getByRole('rowheader')).toContainText('Agreed: 2,');
    await expect(rows(page).first()).toContainText('5 of 08');
    await expect(rows(page).nth(1)).not.toContainText('5 of');
    await expect(rows(page).nth(1).getByRole('button')).toBeFocused();
  });

  test('reports that agreed answers cannot be saved, and offers a file', { tag: '@extensive' }, async ({ page }) => {
    await collect(page);
    await page.getByRole('button', { name: workshopEn.present }).click();
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('2');
    await expect(dialog.locator('input:checked')).toHaveCount(1);
    await settled(page);
    await expect(dialog.getByRole('alert')).toHaveText('');
    await page.evaluate(troubles.full);
    await page.keyboard.press('3');
    await expect(dialog.getByRole('alert')).toContainText(workshopEn.agreedNotSaved);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: workshopEn.saveFile }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toMatch(/"answer": 3/);
    await page.keyboard.press('Escape');
    await expect(page.locator('main').getByText(workshopEn.agreedNotSaved)).toHaveCount(1);
  });

  for (const [choice, level, count] of [
    ['takeTheirs', 4, 1],
    ['keepMine', 0, 2],
  ] as const) {
    test(`shows a conflict with another tab, which “${choice}” resolves`, async ({ page, context }) => {
      await ignoreOtherTabs(page);
      await collect(page);
      await page.getByRole('button', { name: workshopEn.present }).click();
      const dialog = page.getByRole('dialog');
      await page.keyboard.press('3');
      await settled(page);
      const other = await context.newPage();
      await openWorkshop(other);
      await rows(other).first().getByRole('button').click();
      await rows(other).first().getByRole('radio').nth(4).check();
      await settled(other);
      await page.keyboard.press('1');
      await expect(dialog.getByRole('alert')).toContainText(words.en.conflict.text);
      await expect(page.locator('.conflict'), 'the conflict is shown once').toHaveCount(1);
      await dialog.getByRole('button', { name: words.en.conflict[choice] }).click();
      await expect(dialog.getByRole('alert')).toHaveText('');
      await expect(dialog.getByRole('heading')).toBeFocused();
      await expect(dialog.getByRole('radio').nth(level)).toBeChecked();
      await settled(page);
      expect(Object.keys(await storedTexts(page))).toHaveLength(count);
    });
  }

  test('shows no single answers of a small group', async ({ page }) => {
    await collect(page, group.slice(0, 3));
    await page.getByRole('button', { name: workshopEn.present }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(/Answers from \d to \d/);
    await expect(dialog.locator('circle, .marks')).toHaveCount(0);
    await expect(dialog).not.toContainText(workshopEn.columnUnanswered);
    await expect(dialog).not.toContainText('By role');
  });

  test('shows the number of people without an answer only if there are any', async ({ page }) => {
    await collect(page, group);
    const counts = await rows(page).locator(`[data-column="${workshopEn.columnUnanswered}"]`).allTextContents();
    const place = counts.findIndex((count) => count.trim() !== '0');
    expect(place).toBeGreaterThan(0);
    await page.getByRole('button', { name: workshopEn.present }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('.spread')).not.toContainText(workshopEn.columnUnanswered);
    for (let step = 0; step < place; step += 1) await dialog.getByRole('button', { name: workshopEn.next }).click();
    await expect(dialog.locator('.spread')).toContainText(`${workshopEn.columnUnanswered}: ${counts[place]?.trim()}`);
  });

  test('ignores keys when the user has turned them off, also after a reload', async ({ page }) => {
    await collect(page);
    await page.getByRole('button', { name: workshopEn.present }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: workshopEn.keysOff }).click();
    await dialog.getByRole('heading').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('3');
    await expect(dialog).toContainText('Question 1 of 48');
    await expect(dialog.locator('input:checked')).toHaveCount(0);
    await page.reload();
    await expect(dialog.getByRole('button', { name: workshopEn.keysOn })).toBeVisible();
    await dialog.getByRole('button', { name: workshopEn.next }).click();
    await expect(dialog).toContainText('Question 2 of 48');
  });

  for (const locale of ['en', 'nb'] as const) {
    test(
      `fits a projector of 1280 by 720 with every question, in ${locale}`,
      { tag: '@extensive' },
      async ({ page }) => {
        await collect(page);
        await settled(page);
        await page.goto(`${addresses[locale].workshop}?big`);
        const dialog = page.getByRole('dialog');
        const tooHigh: string[] = [];
        for (let n = 1; n <= 48; n++) {
          await expect(dialog).toContainText(new RegExp(` ${n} (of|av) 48`));
          await page.keyboard.press('3');
          await expect(dialog.locator('input:checked')).toHaveCount(1);
          const over = await dialog.evaluate((one) => one.scrollHeight - one.clientHeight);
          if (over > 0) tooHigh.push(`${n}: ${over}`);
          await page.keyboard.press('ArrowRight');
        }
        expect(tooHigh).toEqual([]);
      },
    );
  }
});

test.describe('print of the workshop', () => {
  test.skip(!hasPoppler(), 'Poppler is not installed');

  for (const [paper, locale, width, height] of [
    ['A4', 'en', 595, 842],
    ['Letter', 'en', 612, 792],
    ['A4', 'nb', 595, 842],
  ] as const) {
    const texts = { en: workshopEn, nb: workshopNb }[locale];
    const gatherTexts = { en: gatherEn, nb: gatherNb }[locale];

    test(
      `on ${paper} contains figures, agreed answers and notes, without controls, in light colours, in ${locale}`,
      englishFirst(locale),
      async ({ page }, testInfo) => {
        await page.emulateMedia({ colorScheme: 'dark' });
        await collect(page);
        await settled(page);
        await page.goto(addresses[locale].workshop);
        const row = rows(page).nth(20);
        await row.getByRole('button').click();
        await row.getByRole('radio').nth(2).check();
        const note = 'Seen in two of five teams. '.repeat(11).trim();
        await row.getByLabel(words[locale].question.noteLabel).fill(note);
        await expect(row.locator('.note').first()).toContainText(note);
        const file = testInfo.outputPath('workshop.pdf');
        await page.pdf({ path: file, format: paper, tagged: true });
        const pages = readPdf(file);
        const all = pages.map(({ text }) => text).join('');
        expect(pages.length).toBeLessThanOrEqual(8);
        for (const [place, one] of pages.entries()) {
          expect(Math.abs(one.width - width), `width of page ${place + 1}`).toBeLessThan(2);
          expect(Math.abs(one.height - height), `height of page ${place + 1}`).toBeLessThan(2);
          expect(one.words.length, `page ${place + 1} is all but empty`).toBeGreaterThan(25);
          expect(Math.max(...one.words.map(({ right }) => right))).toBeLessThan(one.width - 40);
        }
        for (const text of [
          note,
          `${fill(texts.agreedLine, { answer: 3 })},`,
          texts.title,
          texts.unitsTitle,
          texts.rolesTitle,
        ]) {
          expect(all).toContain(withoutSpaces(text));
        }
        for (const text of [
          gatherTexts.add,
          texts.present,
          texts.handOutTitle,
          texts.collectTitle,
          texts.seeResult,
          texts.removeAnswer,
          texts.guide[0] ?? '',
          words[locale].site.footerProof,
        ].map(withoutSpaces)) {
          expect(all.replaceAll(withoutSpaces(texts.agreedLine), '')).not.toContain(
            text.length > 3 ? text : `${text}Open`,
          );
        }
        // Every page with rows of the table of questions repeats its head, and no row is split.
        const names = await rows(page).evaluateAll((bodies) =>
          bodies.map((body) => [
            body.querySelector('th button')?.textContent.trim() ?? '',
            body.querySelector('.about span')?.textContent ?? '',
          ]),
        );
        const head = `${texts.columnQuestion}12345`;
        for (const [title = '', about = ''] of names) {
          const row = withoutSpaces(title + about);
          const on = pages.filter(({ text }) => text.includes(row));
          expect(on.length, `“${title}” is split`).toBeGreaterThan(0);
          expect(on[0]?.text, `“${title}” stands under no head`).toContain(head);
        }
        const light = coloursOf(file, pages.length).filter(([red, green, blue]) => red + green + blue > 720).length;
        const total = coloursOf(file, pages.length).length;
        expect(light / total).toBeGreaterThan(0.7);
        const facts = pdfFacts(file);
        expect(facts.isTagged).toBe(true);
        expect(facts.language).toMatch(new RegExp(`^${locale}`));
        expect(facts.title).toContain(texts.title);
        expect(facts.bitmaps).toBe(0);
        expect(facts.headings[0]).toBe(1);
        // The tables of the units, of the roles and of the questions.
        expect(facts.tables).toBeGreaterThanOrEqual(3);
      },
    );
  }
});

test.describe('print of a workshop with long notes', () => {
  test.skip(!hasPoppler(), 'Poppler is not installed');

  for (const [paper, locale, people] of [
    ['A4', 'en', 4],
    ['Letter', 'nb', 8],
    ['A4', 'nb', 3],
  ] as const) {
    test(
      `of ${people} people on ${paper} splits no row and isolates no head, in ${locale}`,
      { tag: '@extensive' },
      async ({ page }, testInfo) => {
        const noteOf = (place: number) =>
          `${'Seen in two of five teams. '.repeat(3 + (place % 8))}Note${String.fromCharCode(65 + (place % 26), 65 + Math.floor(place / 26))}.`;
        const agreed = assessmentWith({
          answers: answersEverywhere(questionnaire, 4),
          label: 'Leaders’ day',
          notes: Object.fromEntries(allQuestions.map(({ id }, place) => [id, noteOf(place)])),
        });
        await storeAll(page, [agreed]);
        await storeWorkshop(page, workshopText(group.slice(-people), agreed.id));
        await page.goto(addresses[locale].workshop);
        await rows(page).last().locator('.note').waitFor();
        const file = testInfo.outputPath('workshop.pdf');
        await page.pdf({ path: file, format: paper });
        const pages = readPdf(file).map(({ text }) => text);
        expect(pages[0]).toContain(withoutSpaces('Leaders’ day'));
        const names = await rows(page).evaluateAll((bodies) =>
          bodies.map((body) => ({
            start:
              (body.querySelector('th button')?.textContent.trim() ?? '') +
              (body.querySelector('.about span')?.textContent ?? ''),
            end: /Note[A-Z]{2}/.exec(body.querySelector('.note')?.textContent ?? '')?.[0] ?? '',
          })),
        );
        const placeOf = (text: string) => pages.findIndex((one) => one.includes(withoutSpaces(text)));
        for (const { start, end } of names) {
          expect(placeOf(start), `“${start}”`).toBeGreaterThanOrEqual(0);
          expect(placeOf(end), `“${start}” is split`).toBe(placeOf(start));
        }
        const texts = { en: workshopEn, nb: workshopNb }[locale];
        const heads = pages.flatMap((text, place) =>
          text.includes(`${withoutSpaces(texts.columnQuestion)}12345`) ? [place] : [],
        );
        expect(heads, 'every page with rows has a head, and no other page').toEqual([
          ...new Set(names.map(({ start }) => placeOf(start))),
        ]);
        expect(placeOf(texts.questionsHelp), 'help for the screen is not printed').toBe(-1);
      },
    );
  }
});

test('workshop shows its guide and offers the paper form when JavaScript is disabled', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(addresses.en.workshop);
  await expect(page.getByRole('listitem').filter({ hasText: workshopEn.guide[0] ?? '' })).toBeVisible();
  await expect(page.locator('noscript a, .wrap > a').first()).toBeVisible();
  await context.close();
});
