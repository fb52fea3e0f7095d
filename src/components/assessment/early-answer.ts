import { hasBeenActive } from '#browser/user-activation.ts';
import { parseAnswer, type Answer } from '#domain/assessment.ts';

/** An answer to the question in the static HTML. */
interface EarlyAnswer {
  readonly question: string;
  readonly answer: Answer;
}

/**
 * Finds the answer that the user chose before hydration. Call it before the island is hydrated.
 *
 * @returns Null if there is none. A value that the browser restored, without any user action, is not an answer.
 */
export function earlyAnswer(): EarlyAnswer | null {
  if (import.meta.env.SSR || !hasBeenActive()) return null;
  const chosen = document.querySelector<HTMLInputElement>('.page input:checked');
  const answer = parseAnswer(chosen?.value ?? '');
  return chosen === null || answer === null ? null : { question: chosen.name, answer };
}
