import { allQuestions } from '../support/questionnaire.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { storedTexts } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const { setup, question } = words.en;
const first = allQuestions[0]?.id ?? '';

test('name, sector, role, length and targets are stored when chosen', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('3');
  await page.getByRole('link', { name: setup.openSetup }).click();
  await page.getByLabel(setup.nameLabel).fill('Bryggen Teknikk AS');
  await page.getByLabel(setup.sectorLabel).selectOption('hospitality');
  await page.getByLabel(setup.roleLabel).selectOption('adviser');
  await page.getByLabel('Quick check').check();
  await page.getByText(setup.targetByArea).click();
  await page.getByLabel('Finances').selectOption('5');
  await page.getByRole('button', { name: setup.save }).click();

  await expect(page.getByRole('navigation', { name: question.progressLabel })).toContainText('Bryggen Teknikk AS');
  await expect(page).toHaveTitle(/^Staff, question 1 of 3/);
  const [saved = '{}'] = Object.values(await storedTexts(page));
  expect(JSON.parse(saved)).toMatchObject({
    label: 'Bryggen Teknikk AS',
    sector: 'hospitality',
    role: 'adviser',
    scope: 'quick',
    targets: { staff: 4, finances: 5, customers: 4, commitments: 4 },
    answers: { [first]: { answer: 3 } },
  });
});

test('a quick check started after the setup keeps its answers', async ({ page }) => {
  await page.goto(`${addresses.en.assess}#setup`);
  await page.getByLabel(setup.nameLabel).fill('Bryggen Teknikk AS');
  await page.getByRole('button', { name: setup.save }).click();
  await page.goto(`${addresses.en.assess}#start=quick`);
  await expect(page).toHaveTitle('Staff, question 1 of 3 – Focal');
  const stored = Object.values(await storedTexts(page)).map((text) => JSON.parse(text) as unknown);
  expect(stored).toEqual([expect.objectContaining({ label: 'Bryggen Teknikk AS', scope: 'quick' })]);
});

test('question shows the example of the chosen sector', async ({ page }) => {
  const withTwo = allQuestions.find(({ examples }) => examples.length === 2);
  if (withTwo === undefined) throw new Error('a question with two examples is needed');
  const [one, other] = withTwo.examples;
  await openQuestion(page, 'en', withTwo.id);
  const aside = page.getByRole('complementary');
  await expect(aside).toContainText(one?.text.en ?? '');
  await page.goto(`${addresses.en.assess}#setup`);
  await page.getByLabel(setup.sectorLabel).selectOption(other?.sector ?? '');
  await page.goto(`${addresses.en.assess}#q=${withTwo.id}`);
  await expect(aside).toContainText(other?.text.en ?? '');
});
