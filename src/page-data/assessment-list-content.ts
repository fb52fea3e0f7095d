import type { Questionnaire } from '#domain/questionnaire.ts';

/** What the list of assessments needs of a questionnaire: no texts of questions. */
export type ListContent = ReturnType<typeof listContent>;

/** @param questionnaire - The whole questionnaire. */
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
