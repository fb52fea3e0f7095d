import { answersFrom, assessmentWith } from '../support/assessments.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { store } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const { check, question: questionTexts } = words.en;

test('every Change link has a unique name and leads back after the edit (point 18)', async ({ page }) => {
  await store(page, sample('a bank branch, all answered').assessment);
  await page.goto(`${addresses.en.assess}#check`);
  const links = page.getByRole('main').getByRole('link', { name: `${check.change} the answer to` });
  await expect(links).toHaveCount(48);
  expect(new Set(await links.allInnerTexts()).size).toBe(48);

  await links.nth(5).click();
  await page.keyboard.press('1');
  await page.getByRole('button', { name: questionTexts.toCheck }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(check.title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('counts match the lists, unanswered questions come first, and an area without a score states how many answers it needs (point 19)', async ({
  page,
}) => {
  const answers = answersFrom(questionnaire, '3333 3?3- 3333 2... .... .... 3333 3333 3333 4444 4444 4444');
  await store(page, assessmentWith({ answers }));
  await page.goto(`${addresses.en.assess}#check`);
  await expect(page.getByText('35 of 48 answered with a level, 1 “don’t know”, 1 left out')).toBeVisible();

  const finances = page.getByRole('region', { name: 'Finances' });
  await expect(finances.getByText(questionTexts.notAnswered)).toHaveCount(11);
  await expect(finances.locator('dd').first()).toHaveText(questionTexts.notAnswered);
  await expect(finances.getByRole('link', { name: `${check.answer} the question` })).toHaveCount(11);
  await expect(finances.getByRole('link', { name: `${check.change} the answer to` })).toHaveCount(1);
  await expect(finances).toContainText(
    /Too few answers to score Finances\. Choose a level for at least \d+ more questions\./,
  );
  await expect(page.getByRole('region', { name: 'Staff' })).not.toContainText('Too few');

  const first = page.getByRole('link', { name: check.firstUnanswered });
  await expect(first).toHaveAttribute('href', '#q=fin-investment-criteria&then=open');
});

test('list of answers keeps its result link while a quick check is being deepened', async ({ page }) => {
  await store(page, sample('a public office deepening its quick check').assessment);
  await page.goto(`${addresses.en.assess}#check`);
  // One link is above the list, one below it.
  const links = page.getByRole('link', { name: check.seeResult });
  await expect(links).toHaveCount(2);
  await links.first().click();
  await expect(page.locator('data.score[data-unit="overall"]')).toHaveAttribute('value', /^[1-5]/);
});

test('list of answers explains why it has no result link when no area can be scored', async ({ page }) => {
  await page.goto(`${addresses.en.assess}#check`);
  await expect(page.getByText(check.nothingToSee)).toBeVisible();
  await expect(page.getByRole('link', { name: check.seeResult })).toHaveCount(0);
});
