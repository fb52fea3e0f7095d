import { expect, it } from 'vitest';

import { reportEn } from '#i18n/en/report.ts';
import { reportNb } from '#i18n/nb/report.ts';
import { documentTitle } from '#words/document-title.ts';

const updated = '2026-11-14T09:30:00.000Z';

it.each([
  ['Bryggen Teknikk AS', 'Customer focus - 2026-11-14 - Bryggen Teknikk AS'],
  // A name at the end cannot reorder the date.
  ['שלום', 'Customer focus - 2026-11-14 - שלום'],
  [null, 'Customer focus - 2026-11-14'],
  ['../A/S: "Nord" <1|2>?*\\', 'Customer focus - 2026-11-14 - ..-A-S- -Nord- -1-2-'],
])('documentTitle is a valid file name when the label is %s', (label, title) => {
  expect(documentTitle({ label, updated }, reportEn)).toBe(title);
});

it('documentTitle is in the language of the page', () => {
  expect(documentTitle({ label: 'Ås', updated }, reportNb)).toBe('Kundefokus - 2026-11-14 - Ås');
});
