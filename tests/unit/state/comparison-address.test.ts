import { expect, it } from 'vitest';

import { addressedComparison } from '#state/comparison-address.ts';

it.each([
  ['', '', false],
  ['#', '', false],
  ['#mine', '', true],
  ['#c=040g', '#c=040g', false],
  ['#c=040g.040h&mine', '#c=040g.040h&mine', true],
  ['#c=040g&mine&utm=1', '#c=040g&mine&utm=1', true],
  ['#c=040g&other', '#c=040g&other', false],
  ['#c=mine', '#c=mine', false],
  ['#undermine', '#undermine', false],
])('%j names the links %j; one’s own is asked for: %s', (hash, links, hasMine) => {
  expect(addressedComparison(hash)).toEqual({ links, hasMine });
});
