/** Every path of a schema without a description. */
export function undescribed(node: unknown, place: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { description, properties, items, additionalProperties, anyOf } = node as Record<string, unknown>;
  const nested = [
    ...Object.entries(properties ?? {}).map(([key, value]) => [`${place}/${key}`, value] as const),
    ...[items ?? []].flat().map((value, index) => [`${place}/${index}`, value] as const),
    ...[additionalProperties ?? []].flat().map((value) => [`${place}/*`, value] as const),
    // A choice has one description; the contents of its options are checked as well.
    ...[anyOf ?? []].flat().map((value) => [place, { ...value, description }] as const),
  ];
  return [
    ...(typeof description === 'string' ? [] : [place === '' ? 'the file' : place]),
    ...nested.flatMap(([inner, value]) => undescribed(value, inner)),
  ];
}
