import { expect, it } from 'vitest';

import { exampleHash, sharedKindOf, linkHash } from '#address/result-address.ts';

it.each([
  ['', '', null],
  ['', '#plan', null],
  ['', '#why-listening', null],
  ['?utm_source=mail', '', null],
  ['?for=you', '', null],
  ['', exampleHash, 'example'],
  ['', linkHash('040g'), 'link'],
  ['', '#R=040G', 'link'],
  ['', '#r%3D040g', 'link'],
  ['', '#r%253D040g', 'link'],
  ['?r=040g', '', 'link'],
  ['?utm_source=mail&r=040g', '', 'link'],
  ['', '#%23r=040g', 'link'],
])('sharedKindOf returns the source when the address is %s%s: %s', (search, hash, kind) => {
  expect(sharedKindOf({ search, hash })).toBe(kind);
});
