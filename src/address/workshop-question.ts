/**
 * Reads the question that the workshop shows full screen. The address contains `?big`, and the question id after `#q=`.
 *
 * @param address - Any query and fragment.
 * @param questions - Ids of the questions, in display order; empty if there is no result.
 * @returns Id of the question; the first one if the address has no known id. Null without `?big`, or if `questions` is
 * empty.
 */
export function largeQuestionIn(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  questions: readonly string[],
): string | null {
  if (!new URLSearchParams(search).has('big')) return null;
  const asked = new URLSearchParams(hash.slice(1)).get('q');
  return questions.find((id) => id === asked) ?? questions[0] ?? null;
}

/** @returns The query and fragment that show a question full screen. */
export function largeQuestionAddress(question: string): string {
  return `?big#q=${question}`;
}
