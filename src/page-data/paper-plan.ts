import type { Area, Question, Questionnaire, Topic } from '#domain/questionnaire.ts';
import { inScope, type Scope } from '#domain/questionnaire.ts';

/** Number of questions on a page: as many as fit on both A4 and Letter, which is shorter. */
const questionsPerPage = 3;
/** Number of pages for the score and the radar. Only the few rows of a quick check fit on one page with the radar. */
const scorePages = { full: 2, quick: 1 } as const satisfies Record<Scope, number>;

/** A question of the paper form. */
export interface NumberedQuestion {
  /** Position among the questions of the scope, in questionnaire order, from 1. */
  readonly number: number;
  readonly question: Question;
  readonly topic: Topic;
}

/** A page of questions. */
export interface QuestionPage {
  /** Page number, from 1. */
  readonly page: number;
  readonly questions: readonly NumberedQuestion[];
}

/** An area with the questions that the form asks, and their pages. */
export interface PlannedArea {
  readonly area: Area;
  readonly questions: readonly NumberedQuestion[];
  readonly pages: readonly QuestionPage[];
}

/** Page plan of a form. Page 1 is the cover. Then come the questions of each area, and the score. */
export interface PaperPlan {
  readonly areas: readonly PlannedArea[];
  /** Page number where the calculation of the score starts. The radar is on the last page. */
  readonly scorePage: number;
  /** Number of pages, including the cover. */
  readonly total: number;
}

/**
 * Distributes questions over pages. Every area starts on a new page.
 *
 * @param scope - Questions that the form asks.
 */
export function paperPlan(questionnaire: Questionnaire, scope: Scope): PaperPlan {
  let asked = 0;
  let page = 1;
  const areas = questionnaire.areas.map((area) => {
    const questions = area.topics.flatMap((topic) =>
      inScope(topic.questions, scope).map((question) => ({ number: (asked += 1), question, topic })),
    );
    const pages = inPages(questions).map((together) => ({ page: (page += 1), questions: together }));
    return { area, questions, pages };
  });
  return { areas, scorePage: page + 1, total: page + scorePages[scope] };
}

function inPages(questions: readonly NumberedQuestion[]): NumberedQuestion[][] {
  return Array.from({ length: Math.ceil(questions.length / questionsPerPage) }, (_none, index) =>
    questions.slice(index * questionsPerPage, (index + 1) * questionsPerPage),
  );
}
