import { isRating, type Answer, type Assessment } from '#domain/assessment.ts';
import { targetOf } from '#domain/improvements.ts';
import { inScope } from '#domain/questionnaire.ts';
import type { Result } from '#domain/result.ts';
import { roundHalfUp } from '#domain/rounding.ts';
import type { Cell } from '#i18n/csv.ts';
import { answerWords, scoreWords } from '#words/result-sentences.ts';
import type { ResultWords } from '#words/result-words.ts';

/** @returns A row a question of the scope, in questionnaire order, below a row of headings. */
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
  return [head, ...rows.map((row, place) => [place + 1, ...row])];
}

function answerCells(
  answer: Answer | null,
  levels: readonly { readonly description: string }[],
  words: ResultWords,
): [Cell, Cell] {
  if (isRating(answer)) return [answer, levels[answer - 1]?.description ?? ''];
  return [null, answerWords(answer, words)];
}

/** @returns A row a unit: the whole, each area and its topics, below a row of headings. Scores have two decimals. */
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
    twoDecimals(unit.score),
    unit.level,
    twoDecimals(unitTarget),
    twoDecimals(unit.range?.low ?? null),
    twoDecimals(unit.range?.high ?? null),
    unit.score === null ? scoreWords(unit, words) : null,
  ];
  const rows = scores.areas.flatMap((area) => [
    row(words.unit(area.id), area, targetOf(targets, area.id)),
    ...area.topics.map((topic) =>
      row(`${words.unit(area.id)}: ${words.unit(topic.id)}`, topic, targetOf(targets, area.id)),
    ),
  ]);
  return [head, row(texts.overallRow, scores.overall, target), ...rows];
}

function twoDecimals(value: number | null): number | null {
  return value === null ? null : roundHalfUp(value, 2);
}
