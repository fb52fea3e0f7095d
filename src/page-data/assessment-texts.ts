import type { Texts } from '#i18n/en/index.ts';

/** Interface texts of the assessment page. */
export type AssessmentTexts = ReturnType<typeof assessmentTexts>;

/** Selects the texts that the island of the assessment page shows. */
export function assessmentTexts(texts: Texts) {
  const { setup, question, check, conflict, entry, join, resume } = texts;
  const { pageTitle, saved, savedShort, notSaved, cancel } = texts.site;
  // The island does not show the texts named `_…`.
  const { chart: _chart, noScript: _noScript, noScriptForm: _form, outdated: _outdated, ...others } = texts.errors;
  const { notStarted: _notStarted, ...errors } = others;
  const { startOver, startOverQuestion, startOverUnsaved, startOverConfirm } = texts.landing;
  return {
    site: { pageTitle, saved, savedShort, notSaved, cancel },
    landing: { startOver, startOverQuestion, startOverUnsaved, startOverConfirm },
    setup,
    question,
    check,
    results: { level: texts.results.level },
    errors,
    conflict,
    entry,
    join,
    resume,
    assessments: { unnamed: texts.assessments.unnamed },
  };
}
