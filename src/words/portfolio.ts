import type { Locale } from '#domain/locale.ts';
import { figuresOf, type PortfolioEntry, type SortValue, type UnitFigures } from '#domain/portfolio.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { formatDate } from '#i18n/format.ts';
import type { PortfolioContent } from '#page-data/portfolio-content.ts';
import type { PortfolioTexts } from '#page-data/portfolio-texts.ts';
import { scopeName } from '#words/coverage.ts';
import { vocabulary } from '#words/vocabulary.ts';

/** Maximum number of results in a comparison. */
export const maxCompared = 6;

/** @returns The number of selected results; for one or too many, also how many to add or remove for a comparison. */
export function chosenWords(n: number, { texts, locale }: Pick<PortfolioLanguage, 'texts' | 'locale'>): string {
  const chosen = fillCount(texts.chosen, locale, { n });
  if (n === 1) return `${chosen} ${texts.chooseMore}`;
  return n > maxCompared ? `${chosen} ${fillCount(texts.chooseFewer, locale, { n: n - maxCompared })}` : chosen;
}

/** Content and texts of the portfolio, all in one language. */
export interface PortfolioLanguage {
  readonly content: PortfolioContent;
  readonly texts: PortfolioTexts;
  readonly locale: Locale;
}

/** A sortable column of the table. */
export interface PortfolioColumn {
  /** `name`, `date`, `context`, `answered`, `overall` or an area id. */
  readonly id: string;
  readonly title: string;
}

/** Functions and texts that put the portfolio into words, in one language. */
export type PortfolioWords = ReturnType<typeof portfolioWords>;

/** @returns Functions that turn the ids, scores and dates of the portfolio into words. */
export function portfolioWords({ content, texts, locale }: PortfolioLanguage) {
  const names = vocabulary(content, locale);
  const columns: readonly PortfolioColumn[] = [
    { id: 'name', title: texts.name },
    { id: 'date', title: texts.date },
    { id: 'context', title: texts.context },
    { id: 'answered', title: texts.answered },
    { id: 'overall', title: texts.overall },
    ...content.areas.map(({ id, name }) => ({ id, title: name })),
  ];

  const labelOf = ({ result }: PortfolioEntry) => result.label ?? texts.unnamed;
  const sectorOf = ({ result: { sector } }: PortfolioEntry) => (sector === null ? null : names.sector(sector));
  const roleOf = ({ result: { role } }: PortfolioEntry) => (role === null ? null : names.role(role));
  const contextOf = (entry: PortfolioEntry) =>
    [sectorOf(entry), roleOf(entry)].filter((name) => name !== null).join(', ');

  return {
    ...names,
    content,
    texts,
    columns,
    labelOf,
    /** Name of the sector; null if not given. */
    sectorOf,
    /** Name of the role; null if not given. */
    roleOf,
    /** Sector and role; empty if neither is given. */
    contextOf,
    /** The text of a row in which the filter searches. */
    textOf: (entry: PortfolioEntry) => `${labelOf(entry)} ${contextOf(entry)}`,
    /** Date of the result. It is the same day in every time zone. */
    dateOf: ({ result }: PortfolioEntry) => formatDate(result.date, locale),
    scopeOf: ({ scope }: PortfolioEntry) => scopeName(scope, texts),
    answeredOf: ({ answered, total }: PortfolioEntry) => fill(texts.answeredOf, { answered, total }),
    /** Reason why the score is not final; empty if it is final. */
    remarkOf({ isDeepening, isProvisional }: PortfolioEntry): string {
      return isDeepening ? texts.deepening : isProvisional ? texts.provisional : '';
    },
    missingScore: () => texts.noScore,
    level: ({ level }: UnitFigures) => (level === null ? texts.noLevel : fill(texts.levelShort, { level })),
    levelInWords: ({ level }: UnitFigures) =>
      level === null ? texts.noLevel : fill(texts.level, { level, name: names.levelName(level) }),
    /** @returns The value by which a column sorts a row; null if the cell is empty. */
    sortValue(entry: PortfolioEntry, column: string): SortValue {
      if (column === 'name') return entry.result.label;
      if (column === 'date') return entry.result.date;
      if (column === 'context') return contextOf(entry) || null;
      if (column === 'answered') return entry.answered / entry.total;
      return figuresOf(entry, column).score;
    },
  };
}
