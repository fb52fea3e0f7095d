import { hasBeenActive } from '#browser/user-activation.ts';
import { parseAnswer, type Answer } from '#domain/assessment.ts';

/** An answer to a question of the prerendered page. */
interface EarlyAnswer {
  readonly question: string;
  readonly answer: Answer;
}

/**
 * Finds the answer that the user chose before hydration. Call it before the island is hydrated.
 *
 * @returns Null if there is none. Without a user action, the browser has restored a form value: that is no answer.
 */
export function earlyAnswer(): EarlyAnswer | null {
  if (import.meta.env.SSR || !hasBeenActive()) return null;
  const chosen = document.querySelector<HTMLInputElement>('.page input:checked');
  const answer = parseAnswer(chosen?.value ?? '');
  return chosen === null || answer === null ? null : { question: chosen.name, answer };
}
