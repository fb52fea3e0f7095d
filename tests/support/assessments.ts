import {
  defaultTarget,
  type Answer,
  type Answers,
  type Assessment,
  type Target,
  type Targets,
} from '#domain/assessment.ts';
import { questionsIn, type Scorable, type Scope } from '#domain/questionnaire.ts';

/** The same target in every area. */
export function targetsAt(target: Target): Targets {
  return { staff: target, finances: target, customers: target, commitments: target };
}

/** The same answer to every question. */
export function answersEverywhere(questionnaire: Scorable, answer: Answer): Answers {
  return new Map(questionsIn(questionnaire, 'full').map(({ id }) => [id, answer]));
}

/** A copy of the answers with changes by question id. The value undefined removes an answer. */
export function changed(answers: Answers, changes: Readonly<Record<string, Answer | undefined>>): Answers {
  const entries = Object.entries({ ...Object.fromEntries(answers), ...changes });
  return new Map(entries.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])));
}

const answerBySign: Readonly<Record<string, Answer | undefined>> = {
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
  '?': 'dont-know',
  '-': 'not-applicable',
  '.': undefined,
};

/**
 * Parses answers in short form: one sign per question, in questionnaire order. `1` to `5` are ratings, `?` is “don’t
 * know”, `-` is “does not apply” and `.` is unanswered. Spaces are ignored.
 *
 * @throws {Error} If the number of signs is not the number of questions, or a sign is unknown.
 */
export function answersFrom(questionnaire: Scorable, signs: string): Answers {
  const questions = questionsIn(questionnaire, 'full');
  const written = [...signs.replaceAll(/\s/g, '')];
  if (written.length !== questions.length) throw new Error(`${written.length} signs for ${questions.length} questions`);
  const unknown = written.filter((sign) => !Object.hasOwn(answerBySign, sign));
  if (unknown.length > 0) throw new Error(`unknown signs: ${unknown.join(' ')}`);
  return changed(
    new Map(),
    Object.fromEntries(questions.map(({ id }, place) => [id, answerBySign[written[place] ?? '']])),
  );
}

/** Properties of an assessment that a test can set. An omitted property has a default. */
export interface AssessmentParts {
  readonly answers?: Answers;
  /** Notes by question id. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly scope?: Scope;
  readonly targets?: Targets;
  readonly label?: string | null;
  readonly sector?: string | null;
  readonly role?: string | null;
  readonly id?: string;
  readonly updated?: string;
}

/** An assessment with the given properties. By default it has no answers, the full scope, and target 4 everywhere. */
export function assessmentWith({ answers = new Map(), notes = {}, ...parts }: AssessmentParts = {}): Assessment {
  const ids = new Set([...answers.keys(), ...Object.keys(notes)]);
  const responses = [...ids].map((id) => {
    const answer = answers.get(id);
    const note = notes[id];
    return [id, { ...(answer === undefined ? {} : { answer }), ...(note === undefined ? {} : { note }) }] as const;
  });
  return {
    id: '6f1f3c5e-3a52-4a1b-9c1d-2f7a8e0b4d61',
    created: '2026-11-02T08:00:00.000Z',
    updated: '2026-11-02T09:30:00.000Z',
    label: null,
    sector: null,
    role: null,
    scope: 'full',
    targets: targetsAt(defaultTarget),
    ...parts,
    responses: Object.fromEntries(responses),
  };
}

/** Realistic assessments, by name. In the signs, a line is an area, and a group of four is a topic. */
export function sampleAssessments(questionnaire: Scorable): Readonly<Record<string, Assessment>> {
  const answers = (signs: string) => answersFrom(questionnaire, signs);
  return {
    'a bank branch, all answered': assessmentWith({
      label: 'Harbour branch',
      sector: 'bank',
      role: 'middle-manager',
      answers: answers(`
        4333 3423 2333
        3232 2333 1322
        4343 5433 4344
        3333 4334 4434`),
    }),
    'a clinic that knows its gaps': assessmentWith({
      label: 'Hillside clinic',
      sector: 'clinic',
      role: 'leadership',
      answers: answers(`
        323? 32?3 32-3
        2?12 3-32 ?2-?
        4343 3?33 4434
        33-2 42?3 433?`),
    }),
    'an online store, quick check': assessmentWith({
      sector: 'online-store',
      scope: 'quick',
      answers: answers(`
        4... 3... 4...
        2... 3... 2...
        4... 5... 3...
        2... 2... 1...`),
    }),
    'a public office deepening its quick check': assessmentWith({
      sector: 'public-service',
      answers: answers(`
        3322 4... 3...
        2... ?... 3...
        3... 2... 3...
        3... 4... 2...`),
    }),
    'partly answered, one area left': assessmentWith({
      answers: answers(`
        2212 1321 2123
        .... .... ....
        3232 2.2. 33.?
        2312 3221 1121`),
      targets: targetsAt(3),
    }),
    'hardly begun': assessmentWith({
      answers: answers(`32.. .... ....  .... .... ....  .... .... ....  .... .... ....`),
    }),
    'every answer at the top': assessmentWith({ answers: answersEverywhere(questionnaire, 5), targets: targetsAt(5) }),
    'every answer at the bottom': assessmentWith({ answers: answersEverywhere(questionnaire, 1) }),
    'mixed targets and one hole': assessmentWith({
      label: 'Northern region',
      role: 'adviser',
      targets: { staff: 5, finances: 3, customers: 4, commitments: 5 },
      answers: answers(`
        5455 5554 4545
        3343 3233 3323
        4454 5544 4445
        5555 5454 5551`),
    }),
  };
}
