import type { Locale } from '#domain/locale.ts';
import { figuresOf, type PortfolioEntry, type SortValue, type UnitFigures } from '#domain/portfolio.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { formatDate, formatScore } from '#i18n/format.ts';
import type { PortfolioContent } from '#page-data/portfolio-content.ts';
import type { PortfolioTexts } from '#page-data/portfolio-texts.ts';

/** Most results that can be compared. */
export const mostCompared = 6;

/** @returns How many are chosen, and what is missing where they cannot be compared. */
export function chosenWords(n: number, { texts, locale }: Pick<PortfolioLanguage, 'texts' | 'locale'>): string {
  const said = fillCount(texts.chosen, locale, { n });
  if (n === 1) return `${said} ${texts.chooseMore}`;
  return n > mostCompared ? `${said} ${fillCount(texts.chooseFewer, locale, { n: n - mostCompared })}` : said;
}

/** What a table of results is written with, all in one language. */
export interface PortfolioLanguage {
  readonly content: PortfolioContent;
  readonly texts: PortfolioTexts;
  readonly locale: Locale;
}

/** A column that the table can be sorted by. */
export interface PortfolioColumn {
  /** `name`, `date`, `context`, `answered`, `overall` or an area id. */
  readonly id: string;
  readonly title: string;
}

/** The names and numbers of results in the words of one language. */
export type PortfolioWords = ReturnType<typeof portfolioWords>;

/** @returns The words for what the domain knows by id, number or date. */
export function portfolioWords({ content, texts, locale }: PortfolioLanguage) {
  const sectors = new Map(content.sectors.map(({ id, name }) => [id, name]));
  const roles = new Map(content.roles.map(({ id, name }) => [id, name]));
  const columns: readonly PortfolioColumn[] = [
    { id: 'name', title: texts.name },
    { id: 'date', title: texts.date },
    { id: 'context', title: texts.context },
    { id: 'answered', title: texts.answered },
    { id: 'overall', title: texts.overall },
    ...content.areas.map(({ id, name }) => ({ id, title: name })),
  ];

  const sectorOf = ({ result }: PortfolioEntry) => sectors.get(result.sector ?? '') ?? null;
  const roleOf = ({ result }: PortfolioEntry) => roles.get(result.role ?? '') ?? null;
  const contextOf = (entry: PortfolioEntry) =>
    [sectorOf(entry), roleOf(entry)].filter((part) => part !== null).join(', ');

  return {
    content,
    texts,
    locale,
    columns,
    nameOf: ({ result }: PortfolioEntry) => result.label ?? texts.unnamed,
    sectorOf,
    roleOf,
    /** Sector and role; empty where neither is given. */
    contextOf,
    /** What a search looks at. */
    textOf: (entry: PortfolioEntry) => `${entry.result.label ?? texts.unnamed} ${contextOf(entry)}`,
    /** A date that is the same day everywhere. */
    dateOf: ({ result }: PortfolioEntry) => formatDate(result.date, locale),
    scopeOf: ({ scope }: PortfolioEntry) => (scope === 'full' ? texts.modeFull : texts.modeQuick),
    answeredOf: ({ answered, total }: PortfolioEntry) => fill(texts.answeredOf, { answered, total }),
    /** What has to be known about a score; empty where there is nothing. */
    remarkOf({ isDeepening, isProvisional }: PortfolioEntry): string {
      return isDeepening ? texts.deepening : isProvisional ? texts.provisional : '';
    },
    score: ({ score }: UnitFigures) => (score === null ? texts.noScore : formatScore(score, locale)),
    level: ({ level }: UnitFigures) => (level === null ? texts.noLevel : fill(texts.levelShort, { level })),
    levelInWords: ({ level }: UnitFigures) =>
      level === null ? texts.noLevel : fill(texts.level, { level, name: content.levelNames[level - 1] ?? '' }),
    /** @returns What a row is sorted by in a column; null where it has nothing there. */
    sortValue(entry: PortfolioEntry, column: string): SortValue {
      if (column === 'name') return entry.result.label;
      if (column === 'date') return entry.result.date;
      if (column === 'context') return contextOf(entry) || null;
      if (column === 'answered') return entry.answered / entry.total;
      return figuresOf(entry, column).score;
    },
  };
}
