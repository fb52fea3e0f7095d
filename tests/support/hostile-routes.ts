import type { Locator, Page } from '@playwright/test';

import { newId } from '#browser/new-id.ts';
import type { Assessment } from '#domain/assessment.ts';
import { isLabel } from '#domain/label.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { noteLimit, serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { parseSavedAssessments, serializeAssessments } from '#domain/saved/saved-assessments.ts';
import { openAssessmentList } from '#storage/assessment-list.ts';
import { assessmentKey } from '#storage/keys.ts';

import { assessmentWith } from './assessments.ts';
import { FakeStorage, fakeTab } from './fake-storage.ts';
import { forged, payloadOf } from './links.ts';
import { linksTo } from './portfolio.ts';
import { allQuestions } from './questionnaire.ts';
import { fileNamed } from './saved-files.ts';
import { addresses } from './site.ts';
import { edition, storeAll } from './stored-assessment.ts';

const noted = allQuestions[0]?.id ?? '';

/** The free texts of an assessment. */
export const textFields = {
  name: {
    put: (text: string) => assessmentWith({ label: text, answers: new Map([[noted, 3]]) }),
    get: ({ label }: Assessment) => label,
    isValid: isLabel,
  },
  note: {
    put: (text: string) => assessmentWith({ notes: { [noted]: text } }),
    get: ({ responses }: Assessment) => responses[noted]?.note ?? null,
    isValid: (text: string) => text.length >= 1 && text.length <= noteLimit,
  },
} as const;

type FieldName = keyof typeof textFields;

/** A way on which texts that somebody else wrote reach the site. */
interface TextRoute {
  readonly fields: readonly FieldName[];
  /** Maximum size of a text, in UTF-8 bytes. */
  readonly byteLimit?: number;
  /** Sends a text without checking it. @returns The text that arrives; undefined if everything is rejected. */
  readonly send: (field: FieldName, text: string) => string | null | undefined;
  /** Brings assessments to a page on this route. @returns The names that the page shows. */
  readonly open: (page: Page, assessments: readonly Assessment[]) => Promise<Locator>;
}

function received(field: FieldName, parsed: ReturnType<typeof parseSavedAssessments>): string | null | undefined {
  const [assessment] = parsed.ok ? parsed.value : [];
  return assessment === undefined ? undefined : textFields[field].get(assessment);
}

async function openFile(page: Page, text: string): Promise<Locator> {
  await page.goto(addresses.en.assessments);
  await page.locator('#open-file').waitFor();
  await page.locator('#file').setInputFiles(fileNamed('file.json', text));
  return page.locator('section .name');
}

/** All routes. A new file format adds an entry here. */
export const textRoutes: Readonly<Record<string, TextRoute>> = {
  link: {
    fields: ['name'],
    byteLimit: 120,
    send(_field, text) {
      // The last two bytes of the content are the length of the label, and the label.
      const named = payloadOf(textFields.name.put('x'));
      // UTF-8 has no lone surrogates. Careless encoders write them like this.
      const label = text.isWellFormed() ? [...Buffer.from(text)] : [0xed, 0xa0, 0xbd];
      const outcome = decodeResultLink(
        forged(named, (content) => [...content.slice(0, -2), label.length % 256, ...label]),
      );
      return outcome.ok ? outcome.value.label : undefined;
    },
    async open(page, assessments) {
      await page.goto(addresses.en.portfolio);
      await page.locator('#gather-links').fill(linksTo(assessments));
      await page.locator('form [type="submit"]').click();
      await page.locator('#shown').waitFor();
      // The printed table has all rows, the table on the screen only a page of them.
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return page.locator('tbody th a');
    },
  },
  file: {
    fields: ['name', 'note'],
    send: (field, text) =>
      received(field, parseSavedAssessments(serializeAssessment(textFields[field].put(text), edition), edition)),
    open: (page, [first = assessmentWith()]) => openFile(page, serializeAssessment(first, edition)),
  },
  'file of several': {
    fields: ['name', 'note'],
    send: (field, text) =>
      received(field, parseSavedAssessments(serializeAssessments([textFields[field].put(text)], edition), edition)),
    open: (page, assessments) => openFile(page, serializeAssessments(assessments, edition)),
  },
  storage: {
    fields: ['name', 'note'],
    send(field, text) {
      const store = new FakeStorage();
      const sent = textFields[field].put(text);
      store.setItem(assessmentKey('/', sent.id), serializeAssessment(sent, edition));
      const list = openAssessmentList(edition, '/', { newId, getStore: () => store, tab: fakeTab() });
      const found = list.find(sent.id);
      return found === null ? undefined : textFields[field].get(found);
    },
    async open(page, assessments) {
      await storeAll(page, assessments);
      await page.goto(addresses.en.assessments);
      return page.locator('article h3');
    },
  },
};
