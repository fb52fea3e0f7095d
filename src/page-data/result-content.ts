import { secondsFor } from '#domain/minutes.ts';
import type { Question, Questionnaire } from '#domain/questionnaire.ts';

/** Content of the result page and the report, in one language. */
export type ResultContent = ReturnType<typeof resultContent>;
/** A question on the result page. */
export type ResultQuestion = ResultContent['areas'][number]['topics'][number]['questions'][number];
/** A pattern on the result page. */
export type ResultPattern = ResultContent['patterns'][number];

/** Formats clause numbers as a phrase, see `words/clauses.ts`. */
type ClausesInWords = (clauses: readonly string[]) => string;

/**
 * Selects the content that the islands of the result page and the report show.
 *
 * @param inWords - Formats clause numbers. It is a parameter, because `page-data` must not import `words`.
 */
export function resultContent(questionnaire: Questionnaire, inWords: ClausesInWords) {
  const { id, edition, scale, sectors, roles, areas, patterns, verdicts } = questionnaire;
  return {
    id,
    edition,
    levelNames: scale.map(({ name }) => name),
    sectors,
    roles,
    patterns,
    verdicts,
    areas: areas.map((area) => ({
      id: area.id,
      name: area.name,
      topics: area.topics.map((topic) => ({
        id: topic.id,
        name: topic.name,
        label: topic.label,
        questions: topic.questions.map((question) => resultQuestion(question, inWords)),
      })),
    })),
  };
}

function resultQuestion({ iso9001, ...question }: Question, inWords: ClausesInWords) {
  const { why: _why, examples: _examples, related: _related, topic: _topic, ...shown } = question;
  return { ...shown, clauses: inWords(iso9001), seconds: secondsFor(question) };
}
