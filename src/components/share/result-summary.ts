import { scoreWords, stepsSentence, verdictSentence } from '#components/result/result-sentences.ts';
import type { ResultWords } from '#components/result/result-words.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Result } from '#domain/result.ts';
import { fill } from '#i18n/fill.ts';
import { formatDate } from '#i18n/format.ts';

const listed = 3;

/** @returns The result in a few lines, for a mail or a slide. */
export function resultSummary({ label, updated }: Assessment, result: Result, words: ResultWords): string {
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
  const steps = result.ranking.slice(0, listed).map((one) => `${one.rank}. ${words.improvement(one).title}`);
  return [
    `${label ?? texts.unnamed}, ${fill(texts.meta, { date, ...result.counts })}`,
    '',
    verdictSentence(result.verdict, words.verdicts),
    `${whole} ${stepsSentence(result, words)}`.trim(),
    '',
    ...areas.map((area) => `${words.unit(area.id)}: ${scoreWords(area, words)}`),
    ...(steps.length === 0 ? [] : ['', `${texts.planTitle}:`, ...steps]),
    '',
    texts.share.standing,
    '',
  ].join('\n');
}
