/** The path of every node of a JSON Schema that has no description. */
export function undescribed(node: unknown, place: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { description, properties, items, additionalProperties, anyOf } = node as Record<string, unknown>;
  const nested = [
    ...Object.entries(properties ?? {}).map(([key, value]) => [`${place}/${key}`, value] as const),
    ...[items ?? []].flat().map((value, index) => [`${place}/${index}`, value] as const),
    ...[additionalProperties ?? []].flat().map((value) => [`${place}/*`, value] as const),
    // The options of a choice share its description. Nodes inside an option need their own.
    ...[anyOf ?? []].flat().map((value) => [place, { ...value, description }] as const),
  ];
  return [
    ...(typeof description === 'string' ? [] : [place === '' ? 'the file' : place]),
    ...nested.flatMap(([inner, value]) => undescribed(value, inner)),
  ];
}
