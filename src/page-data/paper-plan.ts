import type { Area, Question, Questionnaire, Topic } from '#domain/questionnaire.ts';
import { inScope, type Scope } from '#domain/questionnaire.ts';

/** So many fit on a page of A4, and on one of Letter, which is shorter. */
const questionsPerPage = 3;
/** On one page fit the rows of a quick check with the radar, but not those of all questions. */
const scorePages = { full: 2, quick: 1 } as const satisfies Record<Scope, number>;

/** A question as the paper form asks it. */
export interface NumberedQuestion {
  /** Place among all questions of the scope, in questionnaire order, from 1. */
  readonly number: number;
  readonly question: Question;
  readonly topic: Topic;
}

/** A page of questions. */
export interface QuestionPage {
  /** Place among all pages, from 1. */
  readonly page: number;
  readonly questions: readonly NumberedQuestion[];
}

/** An area with those of its questions that the form asks. */
export interface PlannedArea {
  readonly area: Area;
  readonly questions: readonly NumberedQuestion[];
  readonly pages: readonly QuestionPage[];
}

/** What stands on which page: the cover, the questions area by area, and at the end the score. */
export interface PaperPlan {
  readonly areas: readonly PlannedArea[];
  /** The page on which the score is worked out; the last of all is the one with the radar. */
  readonly scorePage: number;
  readonly total: number;
}

/**
 * @param questionnaire - The whole questionnaire.
 * @param scope - What the form asks.
 * @returns What stands on which page; every area begins on a page of its own.
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
  return Array.from({ length: Math.ceil(questions.length / questionsPerPage) }, (_none, place) =>
    questions.slice(place * questionsPerPage, (place + 1) * questionsPerPage),
  );
}
