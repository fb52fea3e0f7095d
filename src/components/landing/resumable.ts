import { questionHash } from '#address/assessment-view.ts';
import { answersOf, isRating, type Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** Progress of the stored assessment, for the start page. */
export interface Resumable {
  /** Number of questions of the scope with a rating, as on the other pages. */
  readonly answered: number;
  /** Number of questions of the scope. */
  readonly total: number;
  /** Time of the last change: ISO 8601, UTC. */
  readonly updated: string;
  /** `scored`: every question of the quick check has a choice. `done`: every question of the scope has one. */
  readonly stage: 'begun' | 'scored' | 'done';
  /** Hash, with the `#`, of the first unanswered question; if there is none, of the list of answers. */
  readonly hash: string;
  /** Scope of this assessment, and of a new one. */
  readonly scope: Scope;
  /** Hash, with the `#`, of the first question that the quick check leaves out; null unless a quick check is done. */
  readonly further: string | null;
}

/** @returns Null if no question of the scope has an answer. */
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
  const further = stage === 'done' && scope === 'quick' ? hashOf(left) : null;
  return { answered, total: asked.length, updated, stage, hash: hashOf(open), scope, further };
}

/** The first question, or the list of answers if there is none. */
function hashOf([next]: Edition['questions']): string {
  return next === undefined ? '#check' : questionHash(next.id);
}
