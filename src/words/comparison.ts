import type { Answers } from '#domain/assessment.ts';
import type { Locale } from '#domain/locale.ts';
import type { Scope } from '#domain/questionnaire.ts';
import type { Scores } from '#domain/scoring.ts';
import { inSentence } from '#i18n/format.ts';
import type { ComparisonContent } from '#page-data/comparison-content.ts';
import type { ComparisonTexts } from '#page-data/comparison-texts.ts';
import { coverageWords } from '#words/coverage.ts';
import { vocabulary } from '#words/vocabulary.ts';

/** Content and texts of the comparison, all in one language. */
export interface ComparisonLanguage extends ComparisonTexts {
  readonly content: ComparisonContent;
  readonly locale: Locale;
}

/** Functions and texts that put a comparison into words, in one language. */
export type ComparisonWords = ReturnType<typeof comparisonWords>;

/** @returns Functions that turn the ids, scores and answers of a comparison into words. */
export function comparisonWords({ content, texts, otherTexts, gather, locale }: ComparisonLanguage) {
  const names = vocabulary(content, locale);

  return {
    ...names,
    texts,
    otherTexts,
    gather,
    content,
    /** Name of an area, a topic or `overall`. */
    unit: (id: string) => (id === 'overall' ? otherTexts.overall : names.unit(id)),
    /** Name of an area inside a sentence. */
    inSentence: (area: string) => inSentence(names.unit(area)),
    /** Short name of a topic, split into lines, for the chart. */
    label: (topic: string) => names.topic(topic).label,
    /** Scope of a result, and the number of its questions that are answered. */
    answered: (scope: Scope, answers: Answers) => coverageWords({ scope, answers }, { content, texts: otherTexts }),
    /** Reason why a unit has no score. */
    missingScore: ({ state }: Pick<Scores['overall'], 'state'>) =>
      state === 'not-applicable' ? otherTexts.notApplicable : texts.tooFewAnswers,
  };
}
