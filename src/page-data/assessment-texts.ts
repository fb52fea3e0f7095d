import type { Texts } from '#i18n/en/index.ts';

/** Interface texts of the assessment page. */
export type AssessmentTexts = ReturnType<typeof assessmentTexts>;

/** Selects the texts that the island of the assessment page shows. */
export function assessmentTexts(texts: Texts) {
  const { site, setup, question, check, errors, conflict, entry, resume } = texts;
  const { startOver, startOverQuestion, startOverUnsaved, startOverConfirm } = texts.landing;
  return {
    site,
    landing: { startOver, startOverQuestion, startOverUnsaved, startOverConfirm },
    setup,
    question,
    check,
    results: { level: texts.results.level },
    errors,
    conflict,
    entry,
    resume,
    assessments: { unnamed: texts.assessments.unnamed },
  };
}
