import { isRating } from '#domain/assessment.ts';
import type { Comparison } from '#domain/comparison/comparison.ts';
import { countedAnswer } from '#domain/coverage.ts';
import type { GatheredResult } from '#domain/gathered-results.ts';
import type { Scores } from '#domain/scoring.ts';
import { scoreCell, type Cell } from '#i18n/csv.ts';
import { fill } from '#i18n/fill.ts';
import { titlesOf } from '#words/comparison-sentences.ts';
import type { ComparisonWords } from '#words/comparison.ts';
import { answerWords } from '#words/vocabulary.ts';

/** A comparison as the page shows it. */
export interface ShownComparison {
  readonly comparison: Comparison;
  readonly results: readonly GatheredResult[];
  /** Names of the results, in the same order, see `namesOf`. */
  readonly names: readonly string[];
}

/** A unit with its scores in all results. */
interface ComparedUnit {
  /** Name of the area, or of the overall score. */
  readonly area: string;
  /** Name of the topic; null for an area or the overall score. */
  readonly topic: string | null;
  /** The unit in each result, in the order of the results. */
  readonly units: readonly Scores['overall'][];
}

/** @returns The overall score, then each area followed by its topics. */
export function comparedUnits(scores: readonly Scores[], words: ComparisonWords): ComparedUnit[] {
  const [first] = scores;
  const areas = (first?.areas ?? []).flatMap(({ id, topics }, areaIndex) => {
    const inResults = scores.flatMap((one) => one.areas[areaIndex] ?? []);
    const area = words.unit(id);
    return [
      { area, topic: null, units: inResults },
      ...topics.map((topic, index) => ({
        area,
        topic: words.unit(topic.id),
        units: inResults.flatMap((one) => one.topics[index] ?? []),
      })),
    ];
  });
  return [{ area: words.unit('overall'), topic: null, units: scores.map(({ overall }) => overall) }, ...areas];
}

/** @returns A row of headings, then a row per unit with the score and level of each result. */
export function comparedScoresTable({ comparison, names }: ShownComparison, words: ComparisonWords): Cell[][] {
  const { texts } = words;
  const titles = titlesOf(names, words);
  const head = [
    texts.unit,
    ...titles.flatMap((name) => [fill(texts.csvScore, { name }), fill(texts.csvLevel, { name })]),
  ];
  const rows = comparedUnits(comparison.scores, words).map(({ area, topic, units }): Cell[] => [
    topic === null ? area : `${area}: ${topic}`,
    ...units.flatMap(({ score, level }) => [scoreCell(score), level]),
  ]);
  return [head, ...rows];
}

/** @returns A row of headings, then a row per shared question with the answer of each result: a level or words. */
export function comparedAnswersTable(
  { comparison, results, names }: ShownComparison,
  words: ComparisonWords,
): Cell[][] {
  const { otherTexts } = words;
  const head = [otherTexts.columnArea, otherTexts.columnTopic, otherTexts.columnQuestion, ...titlesOf(names, words)];
  const rows = comparison.shared.areas.flatMap(({ id: area, topics }) =>
    topics.flatMap(({ id: topic, questions }) =>
      questions.map((question): Cell[] => [
        words.unit(area),
        words.unit(topic),
        words.question(question.id).title,
        ...results.map(({ answers }) => {
          const answer = countedAnswer(question, answers);
          return isRating(answer) ? answer : answerWords(answer, { texts: otherTexts });
        }),
      ]),
    ),
  );
  return [head, ...rows];
}
