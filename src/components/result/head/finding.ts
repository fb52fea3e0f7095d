import type { Result } from '#domain/result.ts';
import { fillCount } from '#i18n/fill.ts';
import { rangeSentence, verdictSentence } from '#words/result-sentences.ts';
import type { ResultWords } from '#words/result.ts';

/** Headline and remarks of a result, formatted for display. */
interface Finding {
  readonly verdict: string;
  /** Limits of a quick check; null for a full assessment. */
  readonly quickCheck: { readonly label: string; readonly text: string } | null;
  /** Notice while a quick check is being extended to a full assessment; otherwise empty. */
  readonly deepening: string;
  /** Sentence with the range of a provisional overall score; null if the score is final or missing. */
  readonly range: string | null;
}

/** @returns The finding of a result, for the page and the report. */
export function findingOf(result: Result, words: ResultWords): Finding {
  const { texts, verdicts, locale } = words;
  return {
    verdict: verdictSentence(result.verdict, words),
    quickCheck: result.scope === 'quick' ? verdicts.quickCheck : null,
    deepening: result.isDeepening ? fillCount(texts.deepening, locale, { n: result.answersNeeded }) : '',
    range: rangeSentence(result, words),
  };
}
