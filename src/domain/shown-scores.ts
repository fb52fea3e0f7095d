import { answersOf, type Assessment } from '#domain/assessment.ts';
import type { Scorable } from '#domain/questionnaire.ts';
import { scoreAssessment, type Scores } from '#domain/scoring.ts';

/** The scores in the scope of the assessment, and the scores to show. */
export interface ShownScores {
  /** Scores in the scope of the assessment. */
  readonly asked: Scores;
  /** Scores to show: those of the quick check if `isDeepening` is true, otherwise `asked`. */
  readonly scores: Scores;
  /** True if the full scope has no overall score yet, but the quick check has one. */
  readonly isDeepening: boolean;
}

/** @see src/decisions.md, D6, for why a quick check keeps its result while it is being extended to the full scope. */
export function shownScores(questionnaire: Scorable, assessment: Assessment): ShownScores {
  const answers = answersOf(assessment);
  const asked = scoreAssessment(questionnaire, answers, assessment.scope);
  const quick = scoreAssessment(questionnaire, answers, 'quick');
  const isDeepening = asked.overall.state === 'insufficient' && quick.overall.score !== null;
  return { asked, scores: isDeepening ? quick : asked, isDeepening };
}
