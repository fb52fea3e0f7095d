/**
 * What the page for groups shows large, as its address says: `?big` and, after `#q=`, the question.
 *
 * @param address - Query and fragment of an address; anything at all.
 * @param questions - Ids of the questions that can be shown, in their order; none while there is nothing to show.
 * @returns Id of the question; null where none is to be shown large.
 */
export function bigQuestionIn(
  { search, hash }: { readonly search: string; readonly hash: string },
  questions: readonly string[],
): string | null {
  if (!new URLSearchParams(search).has('big')) return null;
  const asked = new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? '';
  return questions.includes(asked) ? asked : (questions[0] ?? null);
}

/** @returns Query and fragment of the address that shows a question large. */
export function bigAddress(question: string): string {
  return `?big#q=${question}`;
}
