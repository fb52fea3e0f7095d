/**
 * Adds the values in ascending order, so that the order of `values` does not change the rounding errors.
 *
 * @returns The mean; null if there are no values.
 */
export function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  return sorted.reduce((sum, value) => sum + value, 0) / values.length;
}
