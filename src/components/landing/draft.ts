import { questionHash } from '#address/assessment-view.ts';
import { answersOf, isRating, type Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** An assessment that was begun, as the start page speaks of it. */
export interface Draft {
  /** Questions of the scope with a rating, as the other pages count them. */
  readonly answered: number;
  /** Questions of the scope. */
  readonly total: number;
  /** When it was last changed: ISO 8601, UTC. */
  readonly updated: string;
  /** How far it has come: with a choice for every question of the quick check there is a result, and it is done when all have one. */
  readonly stage: 'begun' | 'scored' | 'done';
  /** Part of the address, with the `#`, that goes on where it was left: the first open question, else all answers. */
  readonly hash: string;
  /** The scope that another one begins with. */
  readonly scope: Scope;
  /** Part of the address, with the `#`, that goes on to the full assessment; null unless a quick check is done. */
  readonly further: string | null;
}

/** @returns What there is to go on with; null where no question of the scope has an answer. */
export function draftOf(assessment: Assessment, edition: Edition): Draft | null {
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

/** The first of the questions that are left; where none is, all answers. */
function hashOf([next]: Edition['questions']): string {
  return next === undefined ? '#check' : questionHash(next.id);
}
