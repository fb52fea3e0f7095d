import type { Texts } from '#i18n/en/index.ts';

/** Interface texts of the portfolio. */
export type PortfolioTexts = ReturnType<typeof portfolioTexts>;

/** Selects the texts that the island of the portfolio shows. */
export function portfolioTexts({ portfolio, setup, results, assessments, errors, site }: Texts) {
  // The texts named `_…` are shown elsewhere. Each name says where.
  const { title: _inTheHeading, description: _inTheHead, lead: _underTheHeading, ...own } = portfolio;
  const { noScript: _instead, listLink: _onTheList, listLinkHelp: _onTheListToo, ...shown } = own;
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
    rename: assessments.rename,
    nameLabel: assessments.nameLabel,
    nameSave: assessments.nameSave,
    nameTooLong: errors.nameTooLong,
    errorPrefix: errors.prefix,
    cancel: site.cancel,
    provisional: assessments.provisional,
  };
}
