import { expect, test } from 'vitest';

import { fileNamePart } from '#domain/saved/file-name.ts';

test.each([
  ['Harbour branch', 'harbour-branch'],
  ['Blåbærskogen «Øst» AS', 'blåbærskogen-øst-as'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a\u202eb:c*d?"<>|', 'a-b-c-d'],
  ['CON.', 'con'],
  ['日本', '日本'],
  ['!!!', ''],
  [null, ''],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ['x'.repeat(60), 'x'.repeat(40)],
])('fileNamePart turns the label %s into “%s”', (label, part) => {
  expect(fileNamePart(label)).toBe(part);
});
