import { findingOf } from '#domain/comparison/comparison-finding.ts';
import { addressLimit } from '#domain/link/comparison-link.ts';
import { fill } from '#i18n/fill.ts';
import { formatDate } from '#i18n/format.ts';
import { findingSentences, letterOf, questionsSentence, subjectsOf, titlesOf } from '#words/comparison-sentences.ts';
import { comparedUnits, type ShownComparison } from '#words/comparison-tables.ts';
import type { ComparisonWords } from '#words/comparison.ts';
import { scoreWords } from '#words/vocabulary.ts';

/**
 * @param address - Link to the comparison. The text omits a link that is too long for email programs.
 * @returns The headline, the results and a list of their scores as plain text, for an email or a slide.
 */
export function comparisonSummary(
  { comparison, results, names }: ShownComparison,
  address: string,
  words: ComparisonWords,
): string {
  const { texts, otherTexts, locale } = words;
  const sentences = findingSentences(findingOf(comparison.scores), subjectsOf(names, results, words), words);
  const titles = titlesOf(names, words).map((title, index) => {
    const date = formatDate(results[index]?.date ?? '', locale);
    return names[index] === date ? title : `${title}, ${date}`;
  });
  const scores = comparedUnits(comparison.scores, words).map(({ area, topic, units }) => {
    const inResults = units.map((unit, index) => `${letterOf(index)} ${scoreWords(unit, words)}`);
    return `${topic === null ? area : `– ${topic}`}: ${inResults.join('; ')}`;
  });
  return [
    sentences.map(({ text, values }) => fill(text, values)).join(' '),
    questionsSentence(comparison, words),
    '',
    ...titles,
    '',
    ...scores,
    '',
    ...(address.length > addressLimit ? [] : [`${texts.linkLabel}: ${address}`, '']),
    otherTexts.standing,
    '',
  ].join('\n');
}
