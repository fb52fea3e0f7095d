import type { PortfolioEntry, UnitFigures } from '#domain/portfolio.ts';
import { roundHalfUp } from '#domain/rounding.ts';
import type { Cell } from '#i18n/csv.ts';
import type { PortfolioWords } from '#words/portfolio-words.ts';

/**
 * @param entries - In the order of the rows.
 * @param linkTo - The whole link to a result.
 * @returns A row a result below a row of headings. Scores have two decimals.
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
    twoDecimals(entry.overall),
    entry.overall.level,
    ...entry.areas.map(twoDecimals),
    ...entry.topics.map(twoDecimals),
    entry.answered,
    entry.total,
    words.remarkOf(entry) || null,
    linkTo(entry),
  ]);
  return [head, ...rows];
}

function twoDecimals({ score }: Pick<UnitFigures, 'score'>): number | null {
  return score === null ? null : roundHalfUp(score, 2);
}
