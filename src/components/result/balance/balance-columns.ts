import type { Level } from '#domain/assessment.ts';
import type { Result } from '#domain/result.ts';
import type { TopicScore } from '#domain/scoring.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { representativeSentence } from '#words/result-sentences.ts';
import type { ResultWords } from '#words/result.ts';

/** A topic, formatted for display. */
export interface BalanceTopic {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly level: Level;
  readonly score: string;
  /** Description of the highest answer of a strength, or of the lowest answer of a weakness. */
  readonly reason: string;
}

/** The strongest or the weakest topics. */
export interface BalanceColumn {
  readonly title: string;
  readonly topics: readonly BalanceTopic[];
  /** Note below the topics: that there are none, or how many more have the same score. Empty if neither applies. */
  readonly note: string;
}

/** Balance of a result. Either `even` or `columns` is empty. */
interface Balance {
  /** Sentence for topics that all have the same score; empty if they differ. */
  readonly even: string;
  /** Strengths and weaknesses; empty if all topics have the same score. */
  readonly columns: readonly BalanceColumn[];
}

/** @returns The balance of a result, for the page and the report. */
export function balanceColumns({ balance, scores }: Result, words: ResultWords): Balance {
  const { texts, locale } = words;
  if (balance.evenScore !== null) {
    return { even: fill(texts.noneStandsOut, { score: words.score(balance.evenScore) }), columns: [] };
  }
  const areas = new Map(scores.areas.flatMap(({ id, topics }) => topics.map((topic) => [topic.id, words.unit(id)])));
  const inWords = (topic: TopicScore, end: 'highest' | 'lowest'): BalanceTopic => ({
    id: topic.id,
    name: words.unit(topic.id),
    area: areas.get(topic.id) ?? '',
    level: topic.level ?? 1,
    score: words.score(topic.score ?? 1),
    reason: representativeSentence(topic, end, words),
  });
  const noteOf = (topics: readonly TopicScore[], more: number, none: string) => {
    if (topics.length === 0) return none;
    return more > 0 ? fillCount(texts.sameScore, locale, { n: more }) : '';
  };
  const noWeakness = balance.isAnyBelow ? texts.noOtherWeakness : texts.noWeakness;
  return {
    even: '',
    columns: [
      {
        title: texts.strengths,
        topics: balance.strengths.map((topic) => inWords(topic, 'highest')),
        note: noteOf(balance.strengths, balance.moreStrengths, texts.noStrength),
      },
      {
        title: texts.weaknesses,
        topics: balance.weaknesses.map((topic) => inWords(topic, 'lowest')),
        note: noteOf(balance.weaknesses, balance.moreWeaknesses, noWeakness),
      },
    ],
  };
}
