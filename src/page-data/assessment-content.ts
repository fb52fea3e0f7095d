import { secondsFor } from '#domain/minutes.ts';
import type { Question, Questionnaire } from '#domain/questionnaire.ts';

/** What the assessment page shows of a questionnaire, in one language. */
export type AssessmentContent = ReturnType<typeof assessmentContent>;
/** What it shows of a question. */
export type AskedQuestion = AssessmentContent['areas'][number]['topics'][number]['questions'][number];
/** What it shows of an area. */
export type AskedArea = AssessmentContent['areas'][number];

/** Clauses of the standard in words. */
type ClausesInWords = (clauses: readonly string[]) => string;

/**
 * @param questionnaire - The whole questionnaire.
 * @param inWords - Puts clauses into words.
 * @returns What goes into the assessment page; improvements, patterns and headlines stay out of it.
 */
export function assessmentContent(questionnaire: Questionnaire, inWords: ClausesInWords) {
  const { id, edition, instruction, customer, offScale, scale, sectors, roles, areas } = questionnaire;
  return {
    id,
    edition,
    instruction,
    customer,
    offScale,
    levelNames: scale.map(({ name }) => name),
    sectors,
    roles,
    areas: areas.map((area) => ({
      id: area.id,
      name: area.name,
      topics: area.topics.map((topic) => ({
        id: topic.id,
        name: topic.name,
        questions: topic.questions.map((question) => askedQuestion(question, inWords)),
      })),
    })),
  };
}

function askedQuestion({ iso9001, ...question }: Question, inWords: ClausesInWords) {
  const { improvements: _improvements, related: _related, topic: _topic, ...asked } = question;
  return { ...asked, clauses: inWords(iso9001), seconds: secondsFor(question) };
}
