/**
 * Converts values of one bit width to values of another, most significant bit first.
 *
 * @param values - Whole numbers from 0 that fit into `from` bits.
 * @param from - Bits of each value, 1 to 8.
 * @param to - Bits of each group, 1 to 8.
 * @returns The groups. Zero bits pad the last group. Empty if there are no values.
 */
export function regroupBits(values: Iterable<number>, from: number, to: number): number[] {
  const groups: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const value of values) {
    buffer = (buffer << from) | value;
    bits += from;
    while (bits >= to) {
      bits -= to;
      groups.push(buffer >> bits);
      buffer &= (1 << bits) - 1;
    }
  }
  if (bits > 0) groups.push(buffer << (to - bits));
  return groups;
}
