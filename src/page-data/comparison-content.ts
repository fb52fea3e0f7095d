import type { Questionnaire } from '#domain/questionnaire.ts';

/** Content of the comparison, in one language. */
export type ComparisonContent = ReturnType<typeof comparisonContent>;

/** Selects the content that the island of the comparison shows. */
export function comparisonContent({ id, edition, sectors, roles, areas }: Questionnaire) {
  return {
    id,
    edition,
    sectors,
    roles,
    areas: areas.map((area) => ({
      id: area.id,
      name: area.name,
      topics: area.topics.map((topic) => ({
        id: topic.id,
        name: topic.name,
        label: topic.label,
        questions: topic.questions.map(({ notApplicable, levels, improvements, ...question }) => ({
          id: question.id,
          title: question.title,
          weight: question.weight,
          quick: question.quick,
          notApplicable: notApplicable === null ? null : true,
          levels: levels.map(({ title }) => title),
          improvements: { low: improvements.low.title, high: improvements.high.title },
        })),
      })),
    })),
  };
}
