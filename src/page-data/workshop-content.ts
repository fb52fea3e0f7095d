import type { Question, Questionnaire } from '#domain/questionnaire.ts';

/** Content of the workshop, in one language. */
export type WorkshopContent = ReturnType<typeof workshopContent>;
/** A question in the workshop. */
export type WorkshopQuestion = WorkshopContent['areas'][number]['topics'][number]['questions'][number];

/** Selects the content that the island of the workshop shows. */
export function workshopContent({ id, edition, offScale, sectors, roles, areas }: Questionnaire) {
  return {
    id,
    edition,
    offScale,
    sectors: sectors.map((sector) => ({ id: sector.id })),
    roles,
    areas: areas.map((area) => ({
      id: area.id,
      name: area.name,
      topics: area.topics.map((topic) => ({
        id: topic.id,
        name: topic.name,
        questions: topic.questions.map(workshopQuestion),
      })),
    })),
  };
}

function workshopQuestion({ id, title, question, levels, weight, quick, notApplicable }: Question) {
  return { id, title, question, levels, weight, quick, notApplicable };
}
