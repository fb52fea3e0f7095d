/**
 * Percentile by nearest rank: the smallest value such that at least this share of all values is not greater.
 *
 * @param values - In any unit; at least one.
 * @param share - In per cent, above 0 and at most 100. 50 gives the median of an odd number of values.
 * @returns One of the values.
 */
export function percentile(values: readonly number[], share: number): number {
  const found = values.toSorted((one, other) => one - other)[Math.ceil((share / 100) * values.length) - 1];
  if (found === undefined) throw new RangeError(`no ${share}th percentile of ${values.length} values`);
  return found;
}
