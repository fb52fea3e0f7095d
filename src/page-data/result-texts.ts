import type { Texts } from '#i18n/en/index.ts';

/** Interface texts of a result. */
export type ResultTexts = ReturnType<typeof resultTexts>;

/** Selects the texts that the islands of the result page and the report show. */
export function resultTexts({ site, landing, setup, question, results, share, reminder, errors, conflict }: Texts) {
  // The Astro page renders `changeAnswers` in the header, so the island does not need it.
  const { changeAnswers: _changeAnswers, ...own } = results;
  return {
    ...own,
    share,
    reminder,
    conflict,
    cancel: site.cancel,
    fileName: errors.fileName,
    context: {
      change: setup.openContext,
      nameLabel: setup.nameLabel,
      nameHelp: setup.nameHelp,
      sectorLabel: setup.sectorLabel,
      sectorHelp: setup.sectorHelp,
      roleLabel: setup.roleLabel,
      roleHelp: setup.roleHelp,
      notChosen: setup.notChosen,
      prefix: errors.prefix,
      nameTooLong: errors.nameTooLong,
    },
    pageTitle: site.pageTitle,
    start: landing.startFull,
    targetLabel: setup.targetLabel,
    targetHelp: setup.targetHelp,
    targetByArea: setup.targetByArea,
    notSaved: errors.storage,
    requirement: question.requirement,
    clausesTitle: question.clausesTitle,
    chartFailed: errors.chart,
    storedUnreadable: errors.storedUnreadable,
    storedNewer: errors.storedNewer,
    downloadUnreadable: errors.downloadUnreadable,
    unreadableFileName: errors.unreadableFileName,
  };
}
