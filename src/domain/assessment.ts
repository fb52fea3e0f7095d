import type { Scope } from '#domain/questionnaire.ts';

/** A level that was chosen as the answer to a question. */
export type Rating = 1 | 2 | 3 | 4 | 5;
/** A maturity level of a topic, an area or the whole. */
export type Level = 1 | 2 | 3 | 4 | 5;
/** A level to aim for. */
export type Target = 3 | 4 | 5;

/** What can be chosen: a level, or one of the two answers outside the scale. */
export type Answer = Rating | 'dont-know' | 'not-applicable';

/** The answers by question id. A question that is not in it is unanswered. */
export type Answers = ReadonlyMap<string, Answer>;

/** The level to aim for in each area, by area id. */
export type Targets = Readonly<Record<string, Target>>;

/** The target of an area unless the respondent chooses another. */
export const defaultTarget: Target = 4;

/** @returns The target that all areas share; null where they differ, or where there is no area. */
export function commonTarget(targets: Targets): Target | null {
  const [target, ...others] = new Set(Object.values(targets));
  return others.length > 0 ? null : (target ?? null);
}

/** What a respondent has said about one question. At least one of the two is there. */
export interface Response {
  readonly answer?: Answer | undefined;
  /** Evidence or a note in the respondent's own words, at most 300 characters. It never goes into a link. */
  readonly note?: string | undefined;
}

/** Everything that one respondent, or group of respondents, has said about one organisation. */
export interface Assessment {
  /** UUID, version 4. */
  readonly id: string;
  /** When it was begun: ISO 8601, UTC. A date without a time where it comes from a link. */
  readonly created: string;
  /** When an answer, a note or the context was last changed: in the same form as `created`. */
  readonly updated: string;
  /** Name shown on the result, at most 60 characters; null when not given. */
  readonly label: string | null;
  /** Id of a sector; null when not given. */
  readonly sector: string | null;
  /** Id of a role; null when not given. */
  readonly role: string | null;
  readonly scope: Scope;
  readonly targets: Targets;
  /** By question id. Answers outside the scope are kept, so that the scope can change back and forth. */
  readonly responses: Readonly<Record<string, Response>>;
}

/** @returns An assessment in which nothing is said yet; it gets its id and its times with the first change. */
export function emptyAssessment(scope: Scope, areas: readonly string[]): Assessment {
  const targets = Object.fromEntries(areas.map((area) => [area, defaultTarget]));
  return { id: '', created: '', updated: '', label: null, sector: null, role: null, scope, targets, responses: {} };
}

/** @returns True if it contains no answer, note, name, sector or role, and only default targets. */
export function isBlank({ label, sector, role, targets, responses }: Assessment): boolean {
  return (
    Object.keys(responses).length === 0 &&
    [label, sector, role].every((said) => said === null) &&
    Object.values(targets).every((target) => target === defaultTarget)
  );
}

/** @returns The responses with one of them changed. One with neither answer nor note is taken out. */
export function withResponse(
  responses: Assessment['responses'],
  question: string,
  change: Response,
): Assessment['responses'] {
  const { answer, note } = { ...responses[question], ...change };
  const { [question]: _before, ...others } = responses;
  const response: Response = {
    ...(answer === undefined ? {} : { answer }),
    ...(note === undefined || note === '' ? {} : { note }),
  };
  return Object.keys(response).length === 0 ? others : { ...others, [question]: response };
}

/** @returns The answers of an assessment, without its notes. */
export function answersOf(assessment: Assessment): Answers {
  return new Map(
    Object.entries(assessment.responses).flatMap(([id, { answer }]) => (answer === undefined ? [] : [[id, answer]])),
  );
}

const answersByValue: ReadonlyMap<string, Answer> = new Map(
  ([1, 2, 3, 4, 5, 'dont-know', 'not-applicable'] as const).map((answer) => [String(answer), answer]),
);

/** @returns The answer that is the value of a radio button; null if it is none. */
export function parseAnswer(value: string): Answer | null {
  return answersByValue.get(value) ?? null;
}

/** @returns Whether an answer is a level from 1 to 5, and so counts in a score. */
export function isRating(answer: Answer | null | undefined): answer is Rating {
  return typeof answer === 'number';
}
