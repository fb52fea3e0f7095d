import { answersOf, type Assessment } from '#domain/assessment.ts';
import { countAnswers, type AnswerCounts } from '#domain/coverage.ts';
import { balanceOf, overallTarget, type Balance } from '#domain/distance.ts';
import {
  findOutFirst,
  rankImprovements,
  scoreAfterFirstSteps,
  type FindOutItem,
  type RankableQuestion,
  type RankedImprovement,
} from '#domain/improvements.ts';
import { matchingPatterns, openFocus, type MatchablePattern } from '#domain/patterns.ts';
import { questionsIn, type Scorable, type Scope } from '#domain/questionnaire.ts';
import type { Scores } from '#domain/scoring.ts';
import { shownScores } from '#domain/shown-scores.ts';
import { verdictOf, type Verdict } from '#domain/verdict.ts';

/** The data of a questionnaire that a result needs. */
export interface Assessable<Pattern extends MatchablePattern = MatchablePattern> extends Scorable<RankableQuestion> {
  readonly patterns: readonly Pattern[];
  readonly verdicts: { readonly minSpread: number };
}

/** All figures and findings about an assessment. `src/words` turns them into sentences. */
export interface Result<Pattern extends MatchablePattern = MatchablePattern> {
  /** Scope of the scores; `quick` if `isDeepening` is true, although the assessment then has the scope `full`. */
  readonly scope: Scope;
  /** True if the scores are those of the quick check, because the full scope cannot be scored yet. */
  readonly isDeepening: boolean;
  /** Numbers of questions in the scope of the assessment, by kind of answer. */
  readonly counts: AnswerCounts;
  /**
   * Fewest further ratings that give an overall score in the scope of the assessment. 0 if there is one, or if no
   * question applies.
   */
  readonly answersNeeded: number;
  readonly scores: Scores;
  /** Overall target, 3 to 5, unrounded; null if no area applies. */
  readonly target: number | null;
  readonly verdict: Verdict;
  readonly balance: Balance;
  readonly patterns: readonly Pattern[];
  readonly ranking: readonly RankedImprovement[];
  /** Projected overall score, unrounded, 1 to 5; null if there is no overall score or no improvement. */
  readonly scoreAfterFirstSteps: number | null;
  readonly findOut: readonly FindOutItem[];
}

/**
 * Computes everything that the result page, the report and the chart show.
 *
 * @param questionnaire - The edition of the assessment.
 */
export function resultOf<Pattern extends MatchablePattern>(
  questionnaire: Assessable<Pattern>,
  assessment: Assessment,
): Result<Pattern> {
  const answers = answersOf(assessment);
  const { targets } = assessment;
  const { asked, scores, isDeepening } = shownScores(questionnaire, assessment);
  const ranking = rankImprovements(questionnaire, answers, { targets, scores });
  return {
    scope: scores.scope,
    isDeepening,
    counts: countAnswers(questionsIn(questionnaire, assessment.scope), answers),
    answersNeeded: asked.overall.answersNeeded,
    scores,
    target: overallTarget(scores, targets),
    verdict: verdictOf(scores, questionnaire.verdicts.minSpread),
    balance: balanceOf(scores, targets),
    patterns: matchingPatterns(questionnaire.patterns, scores).map((pattern) => ({
      ...pattern,
      focus: openFocus(pattern.focus, questionnaire, { answers, targets }),
    })),
    ranking,
    scoreAfterFirstSteps: scoreAfterFirstSteps(questionnaire, answers, { ranking, scores }),
    findOut: findOutFirst(questionnaire, answers, scores.scope),
  };
}
