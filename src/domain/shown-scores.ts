import { answersOf, type Assessment } from '#domain/assessment.ts';
import type { Scorable } from '#domain/questionnaire.ts';
import { scoreAssessment, type Scores } from '#domain/scoring.ts';

/** The scores that the page shows, and those of the whole assessment. */
export interface ShownScores {
  /** In the scope of the assessment. */
  readonly asked: Scores;
  /** The scores to show: those of the quick check while it is being deepened. */
  readonly scores: Scores;
  /** True if `scores` are those of the quick check, because the full scope cannot be scored yet. */
  readonly isDeepening: boolean;
}

/** @see src/decisions.md, D6, for why a quick check that is being deepened keeps its result. */
export function shownScores(questionnaire: Scorable, assessment: Assessment): ShownScores {
  const answers = answersOf(assessment);
  const asked = scoreAssessment(questionnaire, answers, assessment.scope);
  const quick = scoreAssessment(questionnaire, answers, 'quick');
  const isDeepening = asked.overall.state === 'insufficient' && quick.overall.score !== null;
  return { asked, scores: isDeepening ? quick : asked, isDeepening };
}
