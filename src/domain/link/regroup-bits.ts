/**
 * Cuts a row of bits anew: the bits of the values, most significant first, into groups of another width.
 *
 * @param values - Whole numbers from 0 that fit into `from` bits.
 * @param from - Bits of each value, 1 to 8.
 * @param to - Bits of each group, 1 to 8.
 * @returns The groups, the last filled up with zero bits; empty where there are no values.
 */
export function regroupBits(values: Iterable<number>, from: number, to: number): number[] {
  const groups: number[] = [];
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = (held << from) | value;
    bits += from;
    while (bits >= to) {
      bits -= to;
      groups.push(held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  if (bits > 0) groups.push(held << (to - bits));
  return groups;
}
