import { newId } from '#browser/new-id.ts';
import { shownScores } from '#domain/shown-scores.ts';
import { fill } from '#i18n/fill.ts';
import { formatDate } from '#i18n/format.ts';
import type { ResultContent } from '#page-data/result-content.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';
import type { PreviousResult } from '#words/previous-result.ts';
import type { ResultWords } from '#words/result.ts';

/**
 * Scores the previous assessment, for comparison with the current one.
 *
 * @param id - Id of the previous assessment.
 * @returns Null if the assessment cannot be read, or if no topic has a score.
 */
export function previousResult(id: string, content: ResultContent, words: ResultWords): PreviousResult | null {
  const stored = openAssessmentStorage(words.edition, import.meta.env.BASE_URL, { newId }).read(id);
  if (!stored.ok) return null;
  const assessment = stored.value;
  const { overall, areas, scope } = shownScores(content, assessment).scores;
  const topics = areas.flatMap((area) => area.topics);
  if (topics.every(({ score }) => score === null)) return null;
  return {
    scores: new Map([overall, ...areas, ...topics].map((unit) => [unit.id, unit.score])),
    scope,
    date: formatDate(assessment.updated, words.locale),
    inWords: overall.score === null ? '' : fill(words.texts.previous, { score: words.score(overall.score) }),
  };
}
