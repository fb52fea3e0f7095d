import type { Scope } from '#domain/questionnaire.ts';

/** A level that was chosen as the answer to a question. */
export type Rating = 1 | 2 | 3 | 4 | 5;
/** A maturity level of a topic, an area or `overall`. */
export type Level = 1 | 2 | 3 | 4 | 5;
/** The level to reach in an area. */
export type Target = 3 | 4 | 5;

/** A rating, or one of the two answers outside the scale. */
export type Answer = Rating | 'dont-know' | 'not-applicable';

/** Answers by question id. A question without an entry is unanswered. */
export type Answers = ReadonlyMap<string, Answer>;

/** Target level of each area, by area id. */
export type Targets = Readonly<Record<string, Target>>;

/** The target of an area unless the respondent chooses another. */
export const defaultTarget: Target = 4;

/** @returns The target that all areas share; null if the targets differ, or if there are none. */
export function commonTarget(targets: Targets): Target | null {
  const [target, ...others] = new Set(Object.values(targets));
  return others.length > 0 ? null : (target ?? null);
}

/** Answer and note of a respondent for one question. At least one of them is present. */
export interface Response {
  readonly answer?: Answer | undefined;
  /** Evidence or a note in the respondent's own words, at most `noteLimit` UTF-16 code units. Links omit it. */
  readonly note?: string | undefined;
}

/** Answers, notes and context (label, sector, role, scope, targets) of one respondent or group. */
export interface Assessment {
  /** UUID, version 4; empty until the first change, and for a result from a link. */
  readonly id: string;
  /** Time of creation: ISO 8601, UTC; empty until the first change. For a result from a link, a date without a time. */
  readonly created: string;
  /** Time of the last change of an answer, a note or the context, in the same form as `created`. */
  readonly updated: string;
  /** Name shown on the result, a valid label as in `isLabel`; null when not given. */
  readonly label: string | null;
  /** Id of a sector; null when not given. */
  readonly sector: string | null;
  /** Id of a role; null when not given. */
  readonly role: string | null;
  readonly scope: Scope;
  readonly targets: Targets;
  /** By question id. Includes responses outside the scope, so that a change of scope loses none. */
  readonly responses: Readonly<Record<string, Response>>;
}

/** @returns An assessment without answers. Id and times are empty; the first change sets them. */
export function emptyAssessment(scope: Scope, areas: readonly string[]): Assessment {
  const targets = Object.fromEntries(areas.map((area) => [area, defaultTarget]));
  return { id: '', created: '', updated: '', label: null, sector: null, role: null, scope, targets, responses: {} };
}

/** @returns True if an assessment has only default targets, and no answer, note, label, sector or role. */
export function isBlank({ label, sector, role, targets, responses }: Assessment): boolean {
  return (
    Object.keys(responses).length === 0 &&
    [label, sector, role].every((text) => text === null) &&
    Object.values(targets).every((target) => target === defaultTarget)
  );
}

/**
 * @param change - Fields to replace in the response to `question`. An undefined answer, or an undefined or empty note,
 * deletes that field.
 * @returns All responses after the change. A response with neither answer nor note is removed.
 */
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

/** @returns The answer that the value of a radio button represents; null if the value is no answer. */
export function parseAnswer(value: string): Answer | null {
  return answersByValue.get(value) ?? null;
}

/** @returns True if the answer is a level from 1 to 5. Only these answers count in a score. */
export function isRating(answer: Answer | null | undefined): answer is Rating {
  return typeof answer === 'number';
}
