import { resultPaths } from '#address/result-paths.ts';
import { localize, type Locale } from '#domain/locale.ts';
import { textsIn } from '#i18n/texts.ts';
import { resultContent } from '#page-data/result-content.ts';
import { resultTexts } from '#page-data/result-texts.ts';
import { clausesIn } from '#words/clauses.ts';
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
