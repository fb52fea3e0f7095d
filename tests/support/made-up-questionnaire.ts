import type { RankableImprovement, RankableQuestion } from '#domain/improvements.ts';
import type { Scorable } from '#domain/questionnaire.ts';

const improvement: RankableImprovement = { effort: 'S', impact: 1, horizon: 30, requires: [] };

/** What a test says about a made-up question; the rest is the plainest there is. */
export interface MadeUpQuestion {
  readonly weight?: number;
  readonly quick?: boolean;
  /** Whether “does not apply” may be chosen. */
  readonly canBeLeftOut?: boolean;
  readonly low?: Partial<RankableImprovement>;
  readonly high?: Partial<RankableImprovement>;
}

/** Questions by topic by area. */
export type MadeUpAreas = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, MadeUpQuestion>>>>>>;

/** A questionnaire with just the areas, topics and questions that a test needs. */
export function madeUpQuestionnaire(areas: MadeUpAreas): Scorable<RankableQuestion> {
  return {
    areas: Object.entries(areas).map(([area, topics]) => ({
      id: area,
      topics: Object.entries(topics).map(([topic, questions]) => ({
        id: topic,
        questions: Object.entries(questions).map(([id, question]) => madeUpQuestion(id, question)),
      })),
    })),
  };
}

function madeUpQuestion(id: string, question: MadeUpQuestion): RankableQuestion {
  const { weight = 1, quick = true, canBeLeftOut = false, low = {}, high = {} } = question;
  return {
    id,
    weight,
    quick,
    notApplicable: canBeLeftOut ? { en: 'Where it cannot arise', nb: 'Der det ikke kan oppstå' } : null,
    improvements: { low: { ...improvement, ...low }, high: { ...improvement, ...high } },
  };
}

/** Two topics with one question each in every area, so that an area's score is the mean of two answers. */
export const pairs = madeUpQuestionnaire(
  Object.fromEntries(
    ['staff', 'finances', 'customers', 'commitments'].map((area) => [
      area,
      { [`${area}-one`]: { [`${area}-a`]: {} }, [`${area}-two`]: { [`${area}-b`]: {} } },
    ]),
  ),
);
