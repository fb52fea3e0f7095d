import type { Question, Questionnaire } from '#domain/questionnaire.ts';

/** What the page for groups shows of a questionnaire, in one language. */
export type WorkshopContent = ReturnType<typeof workshopContent>;
/** What it shows of a question. */
export type WorkshopQuestion = WorkshopContent['areas'][number]['topics'][number]['questions'][number];

/** @param questionnaire - The whole questionnaire. */
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
