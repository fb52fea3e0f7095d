/** The words of a question as the page shows them. */
export interface ReadableQuestion {
  readonly question: string;
  readonly levels: readonly { readonly title: string; readonly description: string }[];
  /** Condition for “does not apply”; null if the question does not allow that answer. */
  readonly notApplicable: string | null;
}

/** Adults silently read 238 words of English non-fiction per minute (Brysbaert 2019, 190 studies). */
const secondsPerWord = 60 / 238;
/** Assumed time to consider one option; nobody has been timed. */
const secondsPerOption = 0.5;

/**
 * Estimates the time for reading every word of a question once and considering every option, including “don't know”.
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
