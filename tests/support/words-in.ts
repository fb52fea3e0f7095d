import { resultPaths } from '#address/result-paths.ts';
import { localize, type Locale } from '#domain/locale.ts';
import { textsIn } from '#i18n/texts.ts';
import { comparisonContent } from '#page-data/comparison-content.ts';
import { comparisonTexts } from '#page-data/comparison-texts.ts';
import { resultContent } from '#page-data/result-content.ts';
import { resultTexts } from '#page-data/result-texts.ts';
import { clausesIn } from '#words/clauses.ts';
import { comparisonWords, type ComparisonWords } from '#words/comparison.ts';
import { resultWords, type ResultWords } from '#words/result.ts';

import { questionnaire } from './questionnaire.ts';

/** @returns The words of the result page, made from the same data as on the page. */
export function wordsIn(locale: Locale): ResultWords {
  return resultWords({
    content: resultContent(localize(questionnaire, locale), clausesIn(locale)),
    texts: resultTexts(textsIn(locale)),
    paths: resultPaths(locale),
    locale,
  });
}

/** @returns The words of the comparison, made from the same data as on the page. */
export function comparisonWordsIn(locale: Locale): ComparisonWords {
  return comparisonWords({
    content: comparisonContent(localize(questionnaire, locale)),
    ...comparisonTexts(textsIn(locale)),
    locale,
  });
}
