import type { Answer } from '#domain/assessment.ts';
import { tellingAnswer, type Distance } from '#domain/distance.ts';
import { stepsAhead } from '#domain/improvements.ts';
import type { Result } from '#domain/result.ts';
import { roundHalfUp } from '#domain/rounding.ts';
import type { Scores, TopicScore } from '#domain/scoring.ts';
import type { Verdict } from '#domain/verdict.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import type { ResultWords } from '#words/result-words.ts';

/** @returns The headline of a result. */
export function verdictSentence(
  verdict: Verdict,
  { special, even, joined, areas, tied }: ResultWords['verdicts'],
): string {
  if (verdict.kind === 'special') return special[verdict.id];
  if (verdict.kind === 'even') return even[verdict.level - 1] ?? '';
  const clauses = (area: string | null) => areas[area ?? ''] ?? tied;
  return fill(joined, { strong: clauses(verdict.strong).strong, weak: clauses(verdict.weak).weak });
}

/** @returns What the first improvements would give; empty where there is nothing to say. */
export function stepsSentence(
  { scores, scoreAfterFirstSteps, ranking }: Result,
  { texts, score }: ResultWords,
): string {
  if (scores.overall.score === null || scoreAfterFirstSteps === null) return '';
  const after = score(scoreAfterFirstSteps);
  const isAll = ranking.length <= stepsAhead;
  if (after === score(scores.overall.score)) return isAll ? texts.ledeStepsSmallAll : texts.ledeStepsSmall;
  return fill(isAll ? texts.ledeStepsAll : texts.ledeSteps, { score: after });
}

/** @returns Between what the score can still move; null where nothing is open. */
export function rangeSentence({ scores }: Result, { texts, score }: ResultWords): string | null {
  const { range } = scores.overall;
  if (range === null) return null;
  const [low, high] = [score(range.low), score(range.high)];
  if (low === high) return fill(scores.scope === 'quick' ? texts.provisionalQuickSame : texts.provisionalSame, { low });
  return fill(scores.scope === 'quick' ? texts.provisionalQuick : texts.provisionalHelp, { low, high });
}

/** @returns A distance as a number, or in words where there is none. Never 0 for what is not reached. */
export function distanceWords(distance: Distance, { texts, score }: ResultWords): string {
  if (distance.state === 'unknown') return texts.noScore;
  if (distance.state === 'reached') return texts.reached;
  if (distance.state === 'held-back') return texts.heldBackShort;
  return roundHalfUp(distance.points, 1) > 0 ? score(distance.points) : fill(texts.under, { n: score(0.1) });
}

/** @returns The description that was chosen for the answer that stands for a topic; empty where none is rated. */
export function tellingSentence(topic: TopicScore, end: 'highest' | 'lowest', { question }: ResultWords): string {
  const answer = tellingAnswer(topic, end);
  return answer === null ? '' : (question(answer.question).levels[answer.rating - 1]?.description ?? '');
}

/** @returns Why a unit has no score. */
function unscoredWords(
  { state, answersNeeded }: Pick<Scores['overall'], 'state' | 'answersNeeded'>,
  { texts, locale }: ResultWords,
): string {
  return state === 'not-applicable'
    ? texts.notApplicable
    : fillCount(texts.notEnoughNeeded, locale, { n: answersNeeded });
}

/** @returns The score of a unit, or why it has none. */
export function scoreWords(unit: Scores['overall'], words: ResultWords, decimals: 1 | 2 = 1): string {
  return unit.score === null ? unscoredWords(unit, words) : words.score(unit.score, decimals);
}

/** @returns An answer that is not a rating, in words. */
export function answerWords(answer: Answer | null, { texts }: ResultWords): string {
  if (answer === 'dont-know') return texts.answerDontKnow;
  return answer === 'not-applicable' ? texts.answerNotApplicable : texts.answerNone;
}
