/** The words of a question as they stand on the screen. */
export interface ReadableQuestion {
  readonly question: string;
  readonly levels: readonly { readonly title: string; readonly description: string }[];
  /** The condition of “does not apply”; null where it cannot be chosen. */
  readonly notApplicable: string | null;
}

/** 238 words a minute: adults who read non-fiction silently (Brysbaert 2019, 190 studies, English). */
const secondsPerWord = 60 / 238;
/** To weigh one option. Assumed; nobody was watched while answering. */
const secondsPerOption = 0.5;

/**
 * Estimates how long a question takes: every word of it read once, every option weighed, “don't know” among them.
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
 * @param questions - Those that are left, with what `secondsFor` says of each.
 * @returns Whole minutes they take, rounded to the nearest, 0 or more.
 */
export function minutesFor(questions: readonly { readonly seconds: number }[]): number {
  return Math.round(questions.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
}
