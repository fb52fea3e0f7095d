import type { Texts } from '#i18n/en/index.ts';

/**
 * Interface texts of the comparison: `texts` are its own, `otherTexts` come from other pages, `gather` is for the panel
 * that adds results.
 */
export type ComparisonTexts = ReturnType<typeof comparisonTexts>;

/** Selects the texts that the island of the comparison shows. */
export function comparisonTexts({ comparison, gather, setup, results, assessments, share, errors }: Texts) {
  // The Astro page renders the description in the head, so the island does not need it.
  const { description: _description, ...own } = comparison;
  const otherTexts = {
    modeFull: setup.modeFull,
    modeQuick: setup.modeQuick,
    answered: assessments.answered,
    unnamed: assessments.unnamed,
    answeredBy: results.answeredBy,
    overall: results.overallRow,
    under: results.under,
    noLevel: results.noLevel,
    notApplicable: results.notApplicable,
    noScore: results.noScore,
    columnArea: results.columnArea,
    columnQuestion: results.columnQuestion,
    answerDontKnow: results.answerDontKnow,
    answerNotApplicable: results.answerNotApplicable,
    answerNone: results.answerNone,
    actionShare: results.actionShare,
    chartFailed: errors.chart,
    forwarded: share.forwarded,
    nameTooLong: errors.nameTooLong,
    copy: share.copy,
    copied: share.copied,
    copiedMessage: share.copiedMessage,
    copyRefused: share.copyRefused,
    exports: share.exports,
    answersTable: share.answersTable,
    scoresTable: share.scoresTable,
    chartImage: share.chartImage,
    copyText: share.copyText,
    textCopied: share.textCopied,
    textRefused: share.textRefused,
    failed: share.failed,
    answersFile: share.answersFile,
    scoresFile: share.scoresFile,
    columnTopic: share.columnTopic,
    standing: share.standing,
  };
  return { texts: own, otherTexts, gather };
}
