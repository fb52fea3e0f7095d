const longest = 40;

/**
 * Converts a label for use in a file name. Labels can come from untrusted files, so only letters and digits remain.
 *
 * @param label - Label of an assessment; null if it has none.
 * @returns Lower-case words joined by hyphens, at most 40 code points; empty if the label has no letter or digit.
 */
export function fileNamePart(label: string | null): string {
  const words = (label ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, longest).join('').replace(/-$/, '');
}
