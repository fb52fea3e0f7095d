import { questionHash } from '#address/assessment-view.ts';
import type { ResultPaths } from '#address/result-paths.ts';
import type { Level } from '#domain/assessment.ts';
import { editionOf } from '#domain/edition.ts';
import type { RankedImprovement } from '#domain/improvements.ts';
import type { Locale } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { fill } from '#i18n/fill.ts';
import { formatList, formatScore, inSentence } from '#i18n/format.ts';
import type { ResultContent } from '#page-data/result-content.ts';
import type { ResultTexts } from '#page-data/result-texts.ts';
import type { PreviousResult } from '#words/previous-result.ts';

/** What the result page is written with, all in one language. */
export interface ResultLanguage {
  readonly content: ResultContent;
  readonly texts: ResultTexts;
  readonly paths: ResultPaths;
  readonly locale: Locale;
  /** Whether the result is not the reader’s own: no way leads from it to a change of answers. */
  readonly isReadOnly?: boolean;
}

/** Names and numbers of a result in the words of one language. */
export type ResultWords = ReturnType<typeof resultWords>;

/** @returns The words for what the domain knows by id, number or answer. */
export function resultWords({ content, texts, paths, locale, isReadOnly = false }: ResultLanguage) {
  const questions = new Map(questionsIn(content, 'full').map((one) => [one.id, one]));
  const topics = new Map(content.areas.flatMap((area) => area.topics).map((topic) => [topic.id, topic]));
  const contexts = new Map([...content.sectors, ...content.roles].map(({ id, name }) => [id, name]));
  const units = new Map([...content.areas, ...topics.values()].map(({ id, name }) => [id, name]));

  return {
    texts,
    paths,
    locale,
    isReadOnly,
    /** The result that this one repeats; null where it repeats none. */
    previous: null as PreviousResult | null,
    edition: editionOf(content),
    verdicts: content.verdicts,
    areas: content.areas,
    levelNames: content.levelNames,
    question: (id: string) => known(questions, id),
    /** The improvement that an answer leads to. */
    improvement: ({ question, band }: RankedImprovement) => known(questions, question).improvements[band],
    /** Name of an area or a topic. */
    unit: (id: string) => known(units, id),
    /** Name of a sector or a role. */
    context: (id: string) => known(contexts, id),
    /** Name of a topic in the lines of the chart. */
    label: (topic: string) => known(topics, topic).label,
    levelName: (level: Level) => content.levelNames[level - 1] ?? '',
    score: (value: number, decimals: 1 | 2 = 1) => formatScore(value, locale, decimals),
    /** Names of areas, topics or questions as a list inside a sentence. */
    list(ids: readonly string[]): string {
      const names = ids.map((id) => inSentence(units.get(id) ?? known(questions, id).title));
      // “Listening and learning and contact and relations” would be four. A question title is a phrase of its own.
      const isQuoted =
        ids.some((id) => !units.has(id)) || (names.length > 1 && names.some((name) => / (and|og) /.test(name)));
      return formatList(isQuoted ? names.map((name) => fill(texts.quoted, { name })) : names, locale);
    },
    /** Titles of the improvements to make before another one, as a list inside a sentence. */
    prerequisites({ comesAfter }: RankedImprovement): string {
      // A prerequisite is rated below 3, which leads to the improvement for low answers.
      const titles = comesAfter.map((id) => known(questions, id).improvements.low.title);
      return formatList(
        titles.map((name) => fill(texts.quoted, { name })),
        locale,
      );
    },
    /** Where to answer a question again; undefined in a result that can only be read. */
    questionHref: (question: string) => (isReadOnly ? undefined : `${paths.assess}${questionHash(question)}`),
  };
}

function known<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`the questionnaire has no ${id}`);
  return value;
}
