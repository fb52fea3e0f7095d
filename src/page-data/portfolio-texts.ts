import type { Texts } from '#i18n/en/index.ts';
import type { portfolioEn } from '#i18n/en/portfolio.ts';

/** The interface texts of the table of results. */
export type PortfolioTexts = ReturnType<typeof portfolioTexts>;

/**
 * @param texts - All that there are.
 * @param portfolio - Those of the page.
 * @returns What the table shows of them.
 */
export function portfolioTexts({ setup, results, assessments }: Texts, portfolio: Readonly<typeof portfolioEn>) {
  const { title: _inTheHeading, description: _inTheHead, lead: _underTheHeading, ...own } = portfolio;
  const { noScript: _instead, door: _elsewhere, doorHelp: _elsewhereToo, ...shown } = own;
  return {
    ...shown,
    length: setup.lengthLabel,
    modeFull: setup.modeFull,
    modeQuick: setup.modeQuick,
    overall: results.overallRow,
    noScore: results.noScore,
    level: results.level,
    levelShort: results.levelShort,
    noLevel: results.noLevel,
    unnamed: assessments.unnamed,
    provisional: assessments.provisional,
  };
}
