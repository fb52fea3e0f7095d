/**
 * @param values - Any numbers.
 * @returns Their mean; null where there are none. They are added up by size, so that the order of people does not move
 * the last binary digit.
 */
export function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  return sorted.reduce((sum, value) => sum + value, 0) / values.length;
}
