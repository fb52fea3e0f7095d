import { representativeAnswer, type Distance } from '#domain/distance.ts';
import { stepsAhead } from '#domain/improvements.ts';
import type { Result } from '#domain/result.ts';
import type { Scores, TopicScore } from '#domain/scoring.ts';
import type { Verdict } from '#domain/verdict.ts';
import { fill } from '#i18n/fill.ts';
import { atStart } from '#i18n/format.ts';
import type { ResultWords } from '#words/result.ts';
import { pointsWords } from '#words/vocabulary.ts';

/** @returns The headline of a result. */
export function verdictSentence(verdict: Verdict, { verdicts, list }: Pick<ResultWords, 'verdicts' | 'list'>): string {
  const { special, even, levels, joined, areas, tied } = verdicts;
  if (verdict.kind === 'special') return special[verdict.id];
  if (verdict.kind === 'even') return even[verdict.level - 1] ?? '';
  const clause = (ids: readonly string[], end: 'strong' | 'weak') => {
    const [first = '', ...others] = ids;
    if (others.length === 0) return areas[first]?.[end] ?? '';
    return others.length === 1 ? fill(tied.two[end], { areas: list(ids) }) : tied.more[end];
  };
  const strong = atStart(clause(verdict.strong, 'strong'));
  return `${levels[verdict.level - 1] ?? ''} ${fill(joined, { strong, weak: clause(verdict.weak, 'weak') })}`;
}

/** @returns A sentence that names the areas that hold the overall level back; empty if no area does. */
export function heldBackSentence({ overall }: Scores, { texts, list }: ResultWords): string {
  return overall.heldBackBy.length === 0 ? '' : fill(texts.heldBack, { units: list(overall.heldBackBy) });
}

/** @returns The projected score after the first improvements; empty if there is no score or no improvement. */
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

/** @returns The range of a provisional overall score; null if the score is final, or if there is none. */
export function rangeSentence({ scores }: Result, { texts, score }: ResultWords): string | null {
  const { range } = scores.overall;
  if (range === null) return null;
  const [low, high] = [score(range.low), score(range.high)];
  if (low === high) return fill(scores.scope === 'quick' ? texts.provisionalQuickSame : texts.provisionalSame, { low });
  return fill(scores.scope === 'quick' ? texts.provisionalQuick : texts.provisionalHelp, { low, high });
}

/** @returns The distance to the target in score points; in other states, the name of the state. */
export function distanceWords(distance: Distance, { texts, score }: ResultWords): string {
  if (distance.state === 'unknown') return texts.noScore;
  if (distance.state === 'reached') return texts.reached;
  if (distance.state === 'held-back') return texts.heldBackShort;
  return pointsWords(distance.points, texts.under, { score });
}

/** @returns The description of the level of a topic's highest or lowest rating; empty if no question is rated. */
export function representativeSentence(
  topic: TopicScore,
  end: 'highest' | 'lowest',
  { question }: ResultWords,
): string {
  const answer = representativeAnswer(topic, end);
  return answer === null ? '' : (question(answer.question).levels[answer.rating - 1]?.description ?? '');
}
