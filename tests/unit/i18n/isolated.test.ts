import { expect, test } from 'vitest';

import { isolated } from '#i18n/isolated.ts';

test.each(['שלום', 'Nord سلام', '\ufdfd 3', '𐤀'])('%s is isolated, as it has right-to-left letters', (text) => {
  expect(isolated(text)).toBe(`\u2068${text}\u2069`);
});

test.each(['', 'Bryggen Teknikk AS', '日本', '(3) Ås – 🙂'])('%s stays as it is', (text) => {
  expect(isolated(text)).toBe(text);
});
