import { openAssessmentStorage } from '#browser/assessment-storage.ts';
import type { ResultContent } from '#build/result-content.ts';
import type { Previous } from '#components/result/previous.ts';
import LegendEntry from '#components/result/PreviousLegendEntry.svelte';
import Sentence from '#components/result/PreviousSentence.svelte';
import StripMark from '#components/result/PreviousStripMark.svelte';
import UnitLine from '#components/result/PreviousUnitLine.svelte';
import type { ResultWords } from '#components/result/result-words.ts';
import { shownScores } from '#domain/shown-scores.ts';
import { fill } from '#i18n/fill.ts';
import { formatDate } from '#i18n/format.ts';

/**
 * Scores the assessment that another one repeats, as it was answered.
 *
 * @param id - Id of the earlier one.
 * @returns Nothing where it cannot be read or no topic of it has a score.
 */
export function previousResult(id: string, content: ResultContent, words: ResultWords): Previous {
  const stored = openAssessmentStorage(words.edition, import.meta.env.BASE_URL).read(id);
  if (!stored.ok) return {};
  const assessment = stored.value;
  const { overall, areas, scope } = shownScores(content, assessment).scores;
  const topics = areas.flatMap((area) => area.topics);
  if (topics.every(({ score }) => score === null)) return {};
  return {
    scores: new Map([overall, ...areas, ...topics].map((unit) => [unit.id, unit.score])),
    scope,
    date: formatDate(assessment.updated, words.locale),
    inWords: overall.score === null ? '' : fill(words.texts.previous, { score: words.score(overall.score) }),
    StripMark,
    Sentence,
    LegendEntry,
    UnitLine,
  };
}
