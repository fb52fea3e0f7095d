import { openAssessmentStorage } from '#browser/assessment-storage.ts';
import type { ResultContent } from '#build/result-content.ts';
import type { ResultWords } from '#components/result/result-words.ts';
import type { Scope } from '#domain/questionnaire.ts';
import { shownScores } from '#domain/shown-scores.ts';
import { fill } from '#i18n/fill.ts';
import { formatDate } from '#i18n/format.ts';

/** The result that an assessment repeats. */
export interface PreviousResult {
  /** Unrounded, 1 to 5, of every unit by its id; null where it had none. */
  readonly scores: ReadonlyMap<string, number | null>;
  /** What the scores cover. */
  readonly scope: Scope;
  /** When it was answered last, in words. */
  readonly date: string;
  /** The overall score in words; empty where there is none. */
  readonly inWords: string;
}

/**
 * Scores the assessment that another one repeats, as it was answered.
 *
 * @param id - Id of the earlier one.
 * @returns Null where it cannot be read or no topic of it has a score.
 */
export function previousResult(id: string, content: ResultContent, words: ResultWords): PreviousResult | null {
  const stored = openAssessmentStorage(words.edition, import.meta.env.BASE_URL).read(id);
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
