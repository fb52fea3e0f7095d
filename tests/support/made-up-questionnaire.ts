import type { RankableImprovement, RankableQuestion } from '#domain/improvements.ts';
import type { Scorable } from '#domain/questionnaire.ts';

const improvement: RankableImprovement = { effort: 'S', impact: 1, horizon: 30, requires: [] };

/** Properties of a made-up question. An omitted property has a default. */
export interface MadeUpQuestion {
  readonly weight?: number;
  readonly quick?: boolean;
  /** True if “does not apply” is allowed. */
  readonly canBeLeftOut?: boolean;
  readonly low?: Partial<RankableImprovement>;
  readonly high?: Partial<RankableImprovement>;
}

/** Questions by id, in topics by id, in areas by id. */
export type MadeUpAreas = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, MadeUpQuestion>>>>>>;

/** A questionnaire with exactly the given areas, topics and questions. */
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

/** A questionnaire with two topics of one question per area, so that an area's score is the mean of two answers. */
export const pairs = madeUpQuestionnaire(
  Object.fromEntries(
    ['staff', 'finances', 'customers', 'commitments'].map((area) => [
      area,
      { [`${area}-one`]: { [`${area}-a`]: {} }, [`${area}-two`]: { [`${area}-b`]: {} } },
    ]),
  ),
);
