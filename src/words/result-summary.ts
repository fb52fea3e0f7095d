import type { Assessment } from '#domain/assessment.ts';
import type { Result } from '#domain/result.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { formatDate } from '#i18n/format.ts';
import { isolated } from '#i18n/isolated.ts';
import { rangeSentence, stepsSentence, verdictSentence } from '#words/result-sentences.ts';
import type { ResultWords } from '#words/result.ts';
import { scoreWords } from '#words/vocabulary.ts';

/** Maximum number of improvements in the summary. */
const maxListed = 3;

/** The data of a summary. */
export interface Summarised {
  readonly assessment: Assessment;
  readonly result: Result;
  /** Link to the result. */
  readonly address: string;
}

/** @returns A plain-text summary of a result, for an email or a slide. */
export function resultSummary({ assessment, result, address }: Summarised, words: ResultWords): string {
  const { label, updated } = assessment;
  const { texts } = words;
  const { overall, areas } = result.scores;
  const date = formatDate(updated, words.locale);
  const level =
    overall.level === null
      ? ''
      : fill(texts.levelInText, { level: overall.level, name: words.levelName(overall.level) });
  const whole =
    overall.score === null
      ? scoreWords(overall, words)
      : fill(texts.overall, { score: words.score(overall.score), level });
  const range = rangeSentence(result, words);
  const steps = result.ranking.slice(0, maxListed).map((one) => `${one.rank}. ${words.improvement(one).title}`);
  return [
    `${isolated(label ?? texts.unnamed)}, ${fill(texts.meta, { date, ...result.counts })}`,
    ...scopeWords(result, words),
    '',
    verdictSentence(result.verdict, words),
    `${whole} ${stepsSentence(result, words)}`.trim(),
    ...(range === null ? [] : [`${texts.provisional} ${range}`]),
    '',
    ...areas.map((area) => `${words.unit(area.id)}: ${scoreWords(area, words)}`),
    ...(steps.length === 0 ? [] : ['', `${texts.planTitle}:`, ...steps]),
    '',
    `${texts.share.linkLabel}: ${address}`,
    '',
    texts.share.standing,
    '',
  ].join('\n');
}

/** @returns Lines with a notice if the result is that of a quick check; empty for a full assessment. */
function scopeWords({ scope, isDeepening, answersNeeded }: Result, { texts, verdicts, locale }: ResultWords): string[] {
  if (scope === 'full') return [];
  const whole = `${verdicts.quickCheck.label}. ${verdicts.quickCheck.text}`;
  return isDeepening ? [whole, fillCount(texts.deepening, locale, { n: answersNeeded })] : [whole];
}
