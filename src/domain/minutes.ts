/** Seconds to read and answer one question, as assumed; not measured. */
const secondsPerQuestion = 25;

/**
 * @param questions - How many questions are left, 0 or more.
 * @returns Whole minutes they take, rounded to the nearest, 0 or more.
 */
export function minutesFor(questions: number): number {
  return Math.round((questions * secondsPerQuestion) / 60);
}
