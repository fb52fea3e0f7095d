import type { Answers } from '#domain/assessment.ts';
import { countAnswers } from '#domain/coverage.ts';
import type { Locale } from '#domain/locale.ts';
import { questionsIn, type Scope } from '#domain/questionnaire.ts';
import type { compareEn } from '#i18n/en/compare.ts';
import type { Texts } from '#i18n/en/index.ts';
import { fill } from '#i18n/fill.ts';
import { formatScore, inSentence } from '#i18n/format.ts';
import type { ComparisonContent } from '#page-data/comparison-content.ts';
import type { GatherTexts } from '#words/gather-words.ts';

/** Interface texts that other pages have, too. */
export type BorrowedTexts = ReturnType<typeof borrowedTexts>;

/** @returns What the comparison says with the words of other pages. */
export function borrowedTexts({ setup, results, assessments, share, errors }: Texts) {
  return {
    modeFull: setup.modeFull,
    modeQuick: setup.modeQuick,
    answered: assessments.answered,
    unnamed: assessments.unnamed,
    answeredBy: results.answeredBy,
    overall: results.overallRow,
    under: results.under,
    noLevel: results.noLevel,
    notApplicable: results.notApplicable,
    noScore: results.noScore,
    columnQuestion: results.columnQuestion,
    chartFailed: errors.chart,
    forwarded: share.forwarded,
    nameTooLong: errors.nameTooLong,
    copy: share.copy,
    copied: share.copied,
    copiedSaid: share.copiedSaid,
    copyRefused: share.copyRefused,
  };
}

/** What the comparison is written with, all in one language. */
export interface ComparisonLanguage {
  readonly content: ComparisonContent;
  readonly texts: Readonly<typeof compareEn>;
  readonly borrowed: BorrowedTexts;
  readonly gather: GatherTexts;
  readonly locale: Locale;
}

/** Names and numbers of a comparison in the words of one language. */
export type ComparisonWords = ReturnType<typeof comparisonWords>;

/** @returns The words for what the domain knows by id, number or answer. */
export function comparisonWords({ content, texts, borrowed, gather, locale }: ComparisonLanguage) {
  const questions = new Map(questionsIn(content, 'full').map((one) => [one.id, one]));
  const topics = new Map(content.areas.flatMap((area) => area.topics).map((topic) => [topic.id, topic]));
  const names = new Map(
    [...content.areas, ...topics.values(), ...content.sectors, ...content.roles].map(({ id, name }) => [id, name]),
  );
  names.set('overall', borrowed.overall);

  return {
    texts,
    borrowed,
    gather,
    locale,
    content,
    question: (id: string) => known(questions, id),
    /** Name of an area, a topic, a sector, a role or the whole. */
    name: (id: string) => known(names, id),
    /** Name of an area inside a sentence. */
    inSentence: (id: string) => inSentence(known(names, id)),
    /** Name of a topic in the lines of the chart. */
    label: (topic: string) => known(topics, topic).label,
    /** How much a result asks and how much of it is answered. */
    answered(scope: Scope, answers: Answers): string {
      const { answered, total } = countAnswers(questionsIn(content, scope), answers);
      return fill(borrowed.answered, {
        scope: scope === 'full' ? borrowed.modeFull : borrowed.modeQuick,
        answered,
        total,
      });
    },
    score: (value: number) => formatScore(value, locale),
  };
}

function known<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`the questionnaire has no ${id}`);
  return value;
}
