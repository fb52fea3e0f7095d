import type { Questionnaire } from '#domain/questionnaire.ts';
import { listContent } from '#page-data/assessment-list-content.ts';

/** What a table of results needs of a questionnaire, in one language: no texts of questions. */
export type PortfolioContent = ReturnType<typeof portfolioContent>;

/** @param questionnaire - The whole questionnaire. */
export function portfolioContent(questionnaire: Questionnaire) {
  const { scale, sectors, roles, areas } = questionnaire;
  const nameOf = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  return {
    scorable: listContent(questionnaire),
    levelNames: scale.map(({ name }) => name),
    sectors: sectors.map(nameOf),
    roles: roles.map(nameOf),
    areas: areas.map(nameOf),
    topics: areas.flatMap((area) => area.topics.map(nameOf)),
  };
}
