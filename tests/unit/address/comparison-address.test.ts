import { expect, it } from 'vitest';

import { addressedComparison } from '#address/comparison-address.ts';

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
])('addressedComparison reads %j: links %j, own result %s', (hash, links, hasMine) => {
  expect(addressedComparison({ search: '?from=mail', hash })).toEqual({ links, hasMine, isForwarded: false });
});

it('addressedComparison reads the fragment when the query also has results', () => {
  const address = { search: '?c=040g.040h', hash: '#c=040j' };
  expect(addressedComparison(address)).toEqual({ links: '#c=040j', hasMine: false, isForwarded: false });
});

it.each([
  ['', '#c=040g.040h&forwarded', '#c=040g.040h&forwarded'],
  ['?c=040g.040h', '', '?c=040g.040h'],
  ['?from=mail&C%3D040g.040h', '', '?from=mail&C%3D040g.040h'],
])('addressedComparison reports a forwarded link when the address is %j %j', (search, hash, links) => {
  expect(addressedComparison({ search, hash })).toEqual({ links, hasMine: false, isForwarded: true });
});
