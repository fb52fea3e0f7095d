/**
 * @param values - Any numbers.
 * @returns Their mean; null if there are none. The values are sorted before they are added, so that their order does
 * not change the last binary digit.
 */
export function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  return sorted.reduce((sum, value) => sum + value, 0) / values.length;
}
