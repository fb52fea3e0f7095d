import type { Questionnaire } from '#domain/questionnaire.ts';
import { listContent } from '#page-data/assessment-list-content.ts';

/** Content of the portfolio, in one language: names and everything that scoring needs, without texts of questions. */
export type PortfolioContent = ReturnType<typeof portfolioContent>;

/** Selects the content that the island of the portfolio needs. */
export function portfolioContent(questionnaire: Questionnaire) {
  const { scale, sectors, roles, areas } = questionnaire;
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  return {
    scorable: listContent(questionnaire),
    levelNames: scale.map(({ name }) => name),
    sectors: sectors.map(named),
    roles: roles.map(named),
    areas: areas.map(named),
    topics: areas.flatMap((area) => area.topics.map(named)),
  };
}
