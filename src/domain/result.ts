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

/** What a result is made from; every fuller questionnaire fits. */
export interface Assessable<Pattern extends MatchablePattern = MatchablePattern> extends Scorable<RankableQuestion> {
  readonly patterns: readonly Pattern[];
  readonly verdicts: { readonly minSpread: number };
}

/** Everything that is told about an assessment, before it is put into words. */
export interface Result<Pattern extends MatchablePattern = MatchablePattern> {
  /** What the scores cover: less than the assessment's own scope while a quick check is being deepened. */
  readonly scope: Scope;
  /** Whether the quick check is shown because the full scope cannot be scored yet. */
  readonly isDeepening: boolean;
  /** Counts in the scope of the assessment, shown or not. */
  readonly counts: AnswerCounts;
  /** The fewest further ratings that give an overall score in the scope of the assessment; 0 when there is one. */
  readonly answersNeeded: number;
  readonly scores: Scores;
  /** 3 to 5, unrounded; null where no area applies. */
  readonly target: number | null;
  readonly verdict: Verdict;
  readonly balance: Balance;
  readonly patterns: readonly Pattern[];
  readonly ranking: readonly RankedImprovement[];
  /** Unrounded, 1 to 5; null where there is no overall score or nothing to improve. */
  readonly scoreAfterFirstSteps: number | null;
  readonly findOut: readonly FindOutItem[];
}

/**
 * Computes everything that the result page, the report and the chart show.
 *
 * @param questionnaire - The edition that the assessment was made with.
 * @param assessment - Its answers, scope and targets.
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
