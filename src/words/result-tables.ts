import { isRating, type Answer, type Assessment } from '#domain/assessment.ts';
import { targetOf } from '#domain/improvements.ts';
import { inScope } from '#domain/questionnaire.ts';
import type { Result } from '#domain/result.ts';
import { scoreCell, type Cell } from '#i18n/csv.ts';
import { answerWords } from '#words/vocabulary.ts';
import type { ResultWords } from '#words/result.ts';

/** @returns A row of headings, then a row per question of the scope, in questionnaire order. */
export function answersTable({ scope, responses }: Assessment, words: ResultWords): Cell[][] {
  const { texts } = words;
  const { share } = texts;
  const head = [
    share.columnNumber,
    texts.columnArea,
    share.columnTopic,
    texts.columnQuestion,
    texts.columnAnswer,
    share.columnDescription,
    texts.columnWeight,
    share.columnNote,
  ];
  const rows = words.areas.flatMap((area) =>
    area.topics.flatMap((topic) =>
      inScope(topic.questions, scope).map((question): Cell[] => {
        const { answer = null, note = null } = responses[question.id] ?? {};
        return [
          area.name,
          topic.name,
          question.question,
          ...answerCells(answer, question.levels, words),
          question.weight,
          note,
        ];
      }),
    ),
  );
  return [head, ...rows.map((row, index) => [index + 1, ...row])];
}

function answerCells(
  answer: Answer | null,
  levels: readonly { readonly description: string }[],
  words: ResultWords,
): [Cell, Cell] {
  if (isRating(answer)) return [answer, levels[answer - 1]?.description ?? ''];
  return [null, answerWords(answer, words)];
}

/**
 * @returns A row of headings, a row for the overall score, then a row per area and topic. Scores have at most two
 * decimals.
 */
export function scoresTable({ scores, target }: Result, { targets }: Assessment, words: ResultWords): Cell[][] {
  const { texts } = words;
  const { share } = texts;
  const head = [
    share.columnUnit,
    texts.columnScore,
    share.columnLevel,
    texts.target,
    share.columnLow,
    share.columnHigh,
    share.columnRemark,
  ];
  const row = (name: string, unit: Result['scores']['overall'], unitTarget: number | null): Cell[] => [
    name,
    scoreCell(unit.score),
    unit.level,
    scoreCell(unitTarget),
    scoreCell(unit.range?.low ?? null),
    scoreCell(unit.range?.high ?? null),
    unit.score === null ? words.missingScore(unit) : null,
  ];
  const rows = scores.areas.flatMap((area) => [
    row(words.unit(area.id), area, targetOf(targets, area.id)),
    ...area.topics.map((topic) =>
      row(`${words.unit(area.id)}: ${words.unit(topic.id)}`, topic, targetOf(targets, area.id)),
    ),
  ]);
  return [head, row(texts.overallRow, scores.overall, target), ...rows];
}
