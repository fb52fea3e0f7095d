import { secondsFor } from '#domain/minutes.ts';
import type { Question, Questionnaire } from '#domain/questionnaire.ts';

/** What the result page shows of a questionnaire, in one language. */
export type ResultContent = ReturnType<typeof resultContent>;
/** What it shows of a question. */
export type ResultQuestion = ResultContent['areas'][number]['topics'][number]['questions'][number];
/** What it shows of a pattern. */
export type ResultPattern = ResultContent['patterns'][number];

/** Clauses of the standard in words. */
type ClausesInWords = (clauses: readonly string[]) => string;

/**
 * @param questionnaire - The whole questionnaire.
 * @param inWords - Puts clauses into words.
 * @returns What goes into the result page.
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
