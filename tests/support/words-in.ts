import { resultContent } from '#build/result-content.ts';
import { resultPaths } from '#components/result/result-paths.ts';
import { resultTexts } from '#components/result/result-texts.ts';
import { resultWords, type ResultWords } from '#components/result/result-words.ts';
import { localize, type Locale } from '#domain/locale.ts';
import { clausesIn } from '#i18n/clauses.ts';
import { textsIn } from '#i18n/texts.ts';

import { questionnaire } from './questionnaire.ts';

/** The words of the result page in a language, as the page makes them. */
export function wordsIn(locale: Locale): ResultWords {
  return resultWords({
    content: resultContent(localize(questionnaire, locale), clausesIn(locale)),
    texts: resultTexts(textsIn(locale)),
    paths: resultPaths(locale),
    locale,
  });
}
