import type { Page } from '@playwright/test';

import { group, workshopText } from '../support/group.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { sample } from '../support/sample.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { openState, stateNamed } from '../support/states.ts';
import { store, storeWorkshop } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

// Structure that screen readers need. `npm run test:reader` records what one of them says.

/** Texts that Firefox would expose inside elements with `role="img"`. */
function exposedInPictures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pictures = [...document.querySelectorAll('[role="img"]')];
    if (pictures.length === 0) throw new Error('there is no picture');
    const parts = pictures.flatMap((picture) => [...picture.querySelectorAll('*')]);
    return parts
      .filter((part) => part.childElementCount === 0 && part.closest('[aria-hidden="true"]') === null)
      .map((part) => part.textContent.trim())
      .filter((text) => text !== '');
  });
}

for (const name of ['landing', 'result, full', 'comparison, two', 'report, summary with the link']) {
  test(`pictures expose only their label when the page is “${name}”`, async ({ page }) => {
    await openState(page, stateNamed(name), 'en');
    await page.locator('[role="img"]').first().waitFor();
    expect(await exposedInPictures(page)).toEqual([]);
  });
}

test('heading of a question is outside the group that it names when the group has the answers', async ({ page }) => {
  const [question] = allQuestions;
  await openQuestion(page, 'en', question?.id ?? '');
  const answers = page.getByRole('group', { name: question?.question.en ?? '' });
  await expect(answers.getByRole('radio')).toHaveCount(6);
  await expect(answers.getByRole('heading', { level: 1 })).toHaveCount(0);
});

test('hint of the number keys names the arrow keys when a screen reader reads it', async ({ page }) => {
  await openQuestion(page, 'en', allQuestions[0]?.id ?? '');
  await expect(page.locator('.keys')).toContainText(words.en.question.keysReader);
});

test('column header of a level is one text when the workshop shows counts', async ({ page }) => {
  await storeWorkshop(page, workshopText(group));
  await page.goto(addresses.en.workshop);
  await page.locator('tbody[data-question]').first().waitFor();
  await expect(page.locator('th.level .visually-hidden')).toHaveText([
    'Level 1',
    'Level 2',
    'Level 3',
    'Level 4',
    'Level 5',
  ]);
});

test('button of an area is a direct part of its row header when the distances are shown', async ({ page }) => {
  await store(page, sample('a clinic that knows its gaps').assessment);
  await page.goto(addresses.en.result);
  const header = page.getByRole('rowheader', { name: /^Staff/ });
  await expect(header.getByRole('button').locator('..')).toHaveRole('none');
});

test('actions of a result are a group in its row header when the portfolio lists it', async ({ page }) => {
  await openState(page, stateNamed('portfolio'), 'en');
  const actions = page.getByRole('rowheader').first().getByRole('group');
  await expect(actions.getByRole('checkbox')).toHaveCount(1);
  await expect(actions.getByRole('button')).toHaveCount(1);
});
