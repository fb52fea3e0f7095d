import { answersOf, type Assessment } from '#domain/assessment.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { scoreAssessment } from '#domain/scoring.ts';
import type { WorkshopContent } from '#page-data/workshop-content.ts';

/** Progress of the agreed assessment. */
export interface AgreedProgress {
  /** `n`: questions in the scope that have an agreed answer. `total`: all questions in the scope. */
  readonly count: { readonly n: number; readonly total: number };
  /** Fewest further ratings that give an overall score; 0 if there is one, or if no question applies. */
  readonly needed: number;
}

export function agreedProgress(content: WorkshopContent, agreed: Assessment): AgreedProgress {
  const { scope, responses } = agreed;
  const asked = questionsIn(content, scope);
  return {
    count: { n: asked.filter(({ id }) => responses[id]?.answer !== undefined).length, total: asked.length },
    needed: scoreAssessment(content, answersOf(agreed), scope).overall.answersNeeded,
  };
}
