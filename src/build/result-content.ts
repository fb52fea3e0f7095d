import { secondsFor } from '#domain/minutes.ts';
import type { Question, Questionnaire } from '#domain/questionnaire.ts';

/** What the result page shows of a questionnaire, in one language. */
export type ResultContent = ReturnType<typeof resultContent>;
/** What it shows of a question. */
export type ResultQuestion = ResultContent['areas'][number]['topics'][number]['questions'][number];
/** What it shows of a pattern. */
export type ResultPattern = ResultContent['patterns'][number];

/**
 * @param questionnaire - The whole questionnaire.
 * @returns What goes into the result page. Of sectors and roles it needs the ids alone: to read what is stored.
 */
export function resultContent({ id, edition, scale, sectors, roles, areas, patterns, verdicts }: Questionnaire) {
  return {
    id,
    edition,
    levelNames: scale.map(({ name }) => name),
    sectors: sectors.map((sector) => ({ id: sector.id })),
    roles: roles.map((role) => ({ id: role.id })),
    patterns,
    verdicts,
    areas: areas.map((area) => ({
      id: area.id,
      name: area.name,
      topics: area.topics.map((topic) => ({
        id: topic.id,
        name: topic.name,
        label: topic.label,
        questions: topic.questions.map(resultQuestion),
      })),
    })),
  };
}

function resultQuestion(question: Question) {
  const { why: _why, examples: _examples, related: _related, topic: _topic, ...shown } = question;
  return { ...shown, seconds: secondsFor(question) };
}
