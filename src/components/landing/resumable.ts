import { firstOpenHash } from '#address/assessment-view.ts';
import { answersOf, isRating, type Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** Progress of the stored assessment, for the start page. */
export interface Resumable {
  /** Number of questions in the scope with a rating 1 to 5, as on the other pages. */
  readonly answered: number;
  /** Number of questions in the scope. */
  readonly total: number;
  /** Time of the last change: ISO 8601, UTC. */
  readonly updated: string;
  /**
   * `done`: every question in the scope has an answer of any kind. `scored`: every question of the quick check has one.
   * `begun`: neither.
   */
  readonly stage: 'begun' | 'scored' | 'done';
  /** Hash, with the `#`, of the first unanswered question; if there is none, of the list of answers. */
  readonly hash: string;
  /** Scope of the assessment. Starting over keeps it. */
  readonly scope: Scope;
  /**
   * Null unless the assessment is a quick check whose stage is `done`. Otherwise the hash, with the `#`, of the first
   * unanswered question outside the quick check. If all are answered, the hash of the list of answers.
   */
  readonly further: string | null;
}

/** @returns Null if no question in the scope has an answer. */
export function resumableOf(assessment: Assessment, edition: Edition): Resumable | null {
  const answers = answersOf(assessment);
  const asked = edition.questions.filter(({ quick }) => assessment.scope === 'full' || quick);
  const left = edition.questions.filter(({ id }) => !answers.has(id));
  const open = left.filter((question) => asked.includes(question));
  if (open.length === asked.length) return null;
  const answered = asked.filter(({ id }) => isRating(answers.get(id))).length;
  const [next] = open;
  const stage = next === undefined ? 'done' : open.some(({ quick }) => quick) ? 'begun' : 'scored';
  const { updated, scope } = assessment;
  const further = stage === 'done' && scope === 'quick' ? firstOpenHash(edition.questions, left) : null;
  return { answered, total: asked.length, updated, stage, hash: firstOpenHash(asked, open), scope, further };
}
