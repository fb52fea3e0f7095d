import type { Questionnaire } from '#domain/questionnaire.ts';

/** Content of the list of assessments: everything that scoring needs, without texts. */
export type ListContent = ReturnType<typeof listContent>;

/** Selects the content that the island of the list of assessments needs. */
export function listContent({ id, edition, sectors, roles, areas }: Questionnaire) {
  return {
    id,
    edition,
    sectors: sectors.map((sector) => ({ id: sector.id })),
    roles: roles.map((role) => ({ id: role.id })),
    areas: areas.map((area) => ({
      id: area.id,
      topics: area.topics.map((topic) => ({
        id: topic.id,
        questions: topic.questions.map(({ notApplicable, ...question }) => ({
          id: question.id,
          weight: question.weight,
          quick: question.quick,
          notApplicable: notApplicable === null ? null : true,
        })),
      })),
    })),
  };
}
