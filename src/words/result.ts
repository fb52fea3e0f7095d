import { questionHash } from '#address/assessment-view.ts';
import type { ResultPaths } from '#address/result-paths.ts';
import { editionOf } from '#domain/edition.ts';
import type { RankedImprovement } from '#domain/improvements.ts';
import type { Locale } from '#domain/locale.ts';
import type { Scores } from '#domain/scoring.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { formatList, inSentence } from '#i18n/format.ts';
import type { ResultContent } from '#page-data/result-content.ts';
import type { ResultTexts } from '#page-data/result-texts.ts';
import type { PreviousResult } from '#words/previous-result.ts';
import { vocabulary } from '#words/vocabulary.ts';

/** Content, texts and addresses of the result page, all in one language. */
export interface ResultLanguage {
  readonly content: ResultContent;
  readonly texts: ResultTexts;
  readonly paths: ResultPaths;
  readonly locale: Locale;
  /** True if answers have no links for changing them: in a report, and in a result that is not the user’s own. */
  readonly isReadOnly?: boolean;
}

/** Functions and texts that put a result into words, in one language. */
export type ResultWords = ReturnType<typeof resultWords>;

/** @returns Functions that turn the ids, scores and answers of a result into words. */
export function resultWords({ content, texts, paths, locale, isReadOnly = false }: ResultLanguage) {
  const names = vocabulary(content, locale);
  const unitIds = new Set(content.areas.flatMap((area) => [area.id, ...area.topics.map(({ id }) => id)]));
  const quoted = (name: string) => fill(texts.quoted, { name });

  return {
    ...names,
    texts,
    paths,
    isReadOnly,
    /** Result of the previous assessment; null if there is none. Only `ResultPage.svelte` provides one. */
    previous: null as PreviousResult | null,
    edition: editionOf(content),
    verdicts: content.verdicts,
    areas: content.areas,
    levelNames: content.levelNames,
    /** The texts of a ranked improvement. */
    improvement: ({ question, band }: RankedImprovement) => names.question(question).improvements[band],
    /** Short name of a topic, split into lines, for the chart. */
    label: (topic: string) => names.topic(topic).label,
    /** Reason why a unit has no score. */
    missingScore: ({ state, answersNeeded }: Pick<Scores['overall'], 'state' | 'answersNeeded'>) =>
      state === 'not-applicable' ? texts.notApplicable : fillCount(texts.notEnoughNeeded, locale, { n: answersNeeded }),
    /** Names of areas, topics or questions as a list inside a sentence. */
    list(ids: readonly string[]): string {
      const items = ids.map((id) => inSentence(unitIds.has(id) ? names.unit(id) : names.question(id).title));
      // Quotation marks separate names that contain “and”: “listening and learning” and “contact and relations”.
      // Question titles always have them.
      const isQuoted =
        ids.some((id) => !unitIds.has(id)) || (items.length > 1 && items.some((name) => / (and|og) /.test(name)));
      return formatList(isQuoted ? items.map(quoted) : items, locale);
    },
    /** Titles of the improvements to make before another one, as a list inside a sentence. */
    prerequisites({ comesAfter }: RankedImprovement): string {
      // Prerequisites in `comesAfter` are rated below 3, so their improvement is the one for low answers.
      return formatList(
        comesAfter.map((id) => quoted(names.question(id).improvements.low.title)),
        locale,
      );
    },
    /** Address for changing the answer to a question; undefined if the result is read-only. */
    questionHref: (question: string) => (isReadOnly ? undefined : `${paths.assess}${questionHash(question)}`),
  };
}
