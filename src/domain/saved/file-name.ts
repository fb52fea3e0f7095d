const longest = 40;

/**
 * Makes a label part of a file name. Labels come from files of others, too: only letters and digits are kept.
 *
 * @param label - Name of an assessment; null when it has none.
 * @returns Words joined by hyphens, at most 40 characters; empty where nothing is left.
 */
export function fileNamePart(label: string | null): string {
  const words = (label ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, longest).join('').replace(/-$/, '');
}
