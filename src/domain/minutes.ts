/** The words of a question as the page shows them. */
export interface ReadableQuestion {
  readonly question: string;
  readonly levels: readonly { readonly title: string; readonly description: string }[];
  /** The condition of “does not apply”; null if it cannot be chosen. */
  readonly notApplicable: string | null;
}

/** 238 words per minute: adults who read non-fiction silently (Brysbaert 2019, 190 studies, English). */
const secondsPerWord = 60 / 238;
/** Time to consider one option. An assumption: nobody was timed. */
const secondsPerOption = 0.5;

/**
 * Estimates the time for a question: reading every word once, and considering every option, including “don't know”.
 *
 * @returns Whole seconds, more than 0.
 */
export function secondsFor({ question, levels, notApplicable }: ReadableQuestion): number {
  const texts = [question, ...levels.flatMap(({ title, description }) => [title, description]), notApplicable ?? ''];
  const words = texts.join(' ').split(/\s+/).filter(Boolean).length;
  const options = levels.length + 1 + (notApplicable === null ? 0 : 1);
  return Math.round(words * secondsPerWord + options * secondsPerOption);
}

/**
 * @param questions - The remaining questions, with their seconds as `secondsFor` returns them.
 * @returns Whole minutes, rounded to the nearest, 0 or more.
 */
export function minutesFor(questions: readonly { readonly seconds: number }[]): number {
  return Math.round(questions.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
}
