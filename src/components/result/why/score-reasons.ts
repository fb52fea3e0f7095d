import { isRating } from '#domain/assessment.ts';
import type { Scores, TopicScore } from '#domain/scoring.ts';
import { fill, type CountText } from '#i18n/fill.ts';
import type { ResultWords } from '#words/result.ts';
import { answerWords, scoreWords } from '#words/vocabulary.ts';
import { answersLine, coverageLine, levelLine, meanLine, missingLine, weightedLine, weightedSum } from '#words/why.ts';

/** Calculation of a score, formatted for display. */
export interface ScoreReason {
  /** `overall`, an area id or a topic id. */
  readonly id: string;
  readonly name: string;
  readonly hasScore: boolean;
  /** Score with two decimals; a text with the reason if there is none. */
  readonly score: string;
  /** The calculation; empty without a score. */
  readonly sum: string;
  /** Derivation of the level from the score; empty without a level. */
  readonly level: string;
  /** Sentence with the number of scored components, if it is too low for a score; otherwise, and for a topic, empty. */
  readonly missing: string;
}

/** An answer with its weight. */
export interface WeightedAnswer {
  /** Question id. */
  readonly question: string;
  readonly title: string;
  readonly weight: number;
  /** 1 to 5; null for any other answer. */
  readonly rating: number | null;
  /** The answer; a number if it is a rating. */
  readonly inWords: string;
}

/** Calculation of the score of a topic. */
export interface TopicReason extends ScoreReason {
  readonly answers: readonly WeightedAnswer[];
  /** Sums over the rated answers: `sum` of answer × weight, `weights` of the weights. */
  readonly total: { readonly sum: number; readonly weights: number };
  /** Sentence with the share of the weight that is rated; empty if no question applies. */
  readonly coverage: string;
  /** True if the coverage is 100 %. */
  readonly isComplete: boolean;
}

/** Calculation of the score of an area. */
export interface AreaReason extends ScoreReason {
  readonly topics: readonly TopicReason[];
}

/** Calculation of all scores of a result. */
interface ScoreReasons {
  /** Title of the section, with the overall score if there is one. */
  readonly title: string;
  readonly overall: ScoreReason;
  readonly areas: readonly AreaReason[];
  /** Sentences with the numbers of rated questions, open questions, and questions that do not apply. */
  readonly answers: string;
}

/** @returns The calculation of all scores, for the page and the report. */
export function scoreReasons(scores: Scores, words: ResultWords): ScoreReasons {
  const { texts } = words;
  const { overall } = scores;
  return {
    title: whyTitle(scores, words),
    overall: meanReason(
      overall,
      { name: texts.overallRow, components: scores.areas, missing: texts.whyShareOfAreas },
      words,
    ),
    areas: scores.areas.map((area) => ({
      ...meanReason(
        area,
        { name: words.unit(area.id), components: area.topics, missing: texts.whyShareOfTopics },
        words,
      ),
      topics: area.topics.map((topic) => topicReason(topic, words)),
    })),
    answers: answersLine(scores, words),
  };
}

/** @returns The title of the calculation. */
export function whyTitle({ overall }: Scores, { texts, score }: ResultWords): string {
  return overall.score === null ? texts.whyNoScore : fill(texts.whyTitle, { score: score(overall.score) });
}

interface Mean {
  readonly name: string;
  readonly components: readonly Scores['overall'][];
  readonly missing: CountText;
}

function meanReason(unit: Scores['overall'], { name, components, missing }: Mean, words: ResultWords): ScoreReason {
  return {
    id: unit.id,
    name,
    hasScore: unit.score !== null,
    score: scoreWords(unit, words, 2),
    sum: meanLine(unit, components, words),
    level: levelLine(unit, words),
    missing: unit.state === 'insufficient' ? missingLine(missing, components, words) : '',
  };
}

function topicReason(topic: TopicScore, words: ResultWords): TopicReason {
  return {
    id: topic.id,
    name: words.unit(topic.id),
    hasScore: topic.score !== null,
    score: scoreWords(topic, words, 2),
    sum: weightedLine(topic, words),
    level: levelLine(topic, words),
    missing: '',
    answers: topic.answers.map(({ question, weight, answer }) => ({
      question,
      title: words.question(question).title,
      weight,
      rating: isRating(answer) ? answer : null,
      inWords: isRating(answer) ? String(answer) : answerWords(answer, words),
    })),
    total: weightedSum(topic),
    coverage: coverageLine(topic, words),
    isComplete: topic.coverage === 1,
  };
}
