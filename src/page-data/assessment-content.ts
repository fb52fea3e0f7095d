import { secondsFor } from '#domain/minutes.ts';
import type { Question, Questionnaire } from '#domain/questionnaire.ts';

/** Content of the assessment page, in one language. */
export type AssessmentContent = ReturnType<typeof assessmentContent>;
/** A question on the assessment page. */
export type AskedQuestion = AssessmentContent['areas'][number]['topics'][number]['questions'][number];
/** An area on the assessment page. */
export type AskedArea = AssessmentContent['areas'][number];

/** Formats clause numbers as a phrase, see `words/clauses.ts`. */
type ClausesInWords = (clauses: readonly string[]) => string;

/**
 * Selects the content that the island of the assessment page shows. Improvements, patterns and headlines are omitted.
 *
 * @param inWords - Formats clause numbers. It is a parameter, because `page-data` must not import `words`.
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
