import type { PortfolioEntry } from '#domain/portfolio.ts';
import { scoreCell, type Cell } from '#i18n/csv.ts';
import type { PortfolioWords } from '#words/portfolio.ts';

/**
 * @param entries - The results, in the order of the rows.
 * @param linkTo - Returns the absolute link to a result.
 * @returns A row of headings, then a row per result. Scores have at most two decimals.
 */
export function portfolioTable(
  entries: readonly PortfolioEntry[],
  words: PortfolioWords,
  linkTo: (entry: PortfolioEntry) => string,
): Cell[][] {
  const { texts, content } = words;
  const head = [
    texts.name,
    texts.date,
    texts.length,
    texts.csvSector,
    texts.csvRole,
    texts.overall,
    texts.csvLevel,
    ...content.areas.map(({ name }) => name),
    ...content.topics.map(({ name }) => name),
    texts.csvAnswered,
    texts.csvAsked,
    texts.csvRemark,
    texts.csvLink,
  ];
  const rows = entries.map((entry): Cell[] => [
    entry.result.label,
    entry.result.date,
    words.scopeOf(entry),
    words.sectorOf(entry),
    words.roleOf(entry),
    scoreCell(entry.overall.score),
    entry.overall.level,
    ...entry.areas.map(({ score }) => scoreCell(score)),
    ...entry.topics.map(({ score }) => scoreCell(score)),
    entry.answered,
    entry.total,
    words.remarkOf(entry) || null,
    linkTo(entry),
  ]);
  return [head, ...rows];
}
