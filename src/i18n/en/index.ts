import { accessibilityEn } from '#i18n/en/accessibility.ts';
import { assessmentsEn } from '#i18n/en/assessments.ts';
import { checkEn } from '#i18n/en/check.ts';
import { comparisonEn } from '#i18n/en/comparison.ts';
import { conflictEn } from '#i18n/en/conflict.ts';
import { entryEn } from '#i18n/en/entry.ts';
import { errorsEn } from '#i18n/en/errors.ts';
import { gatherEn } from '#i18n/en/gather.ts';
import { joinEn } from '#i18n/en/join.ts';
import { landingEn } from '#i18n/en/landing.ts';
import { methodEn } from '#i18n/en/method.ts';
import { notFoundEn } from '#i18n/en/not-found.ts';
import { paperEn } from '#i18n/en/paper.ts';
import { portfolioEn } from '#i18n/en/portfolio.ts';
import { privacyEn } from '#i18n/en/privacy.ts';
import { questionEn } from '#i18n/en/question.ts';
import { reminderEn } from '#i18n/en/reminder.ts';
import { reportEn } from '#i18n/en/report.ts';
import { resultsEn } from '#i18n/en/results.ts';
import { resumeEn } from '#i18n/en/resume.ts';
import { setupEn } from '#i18n/en/setup.ts';
import { shareEn } from '#i18n/en/share.ts';
import { siteEn } from '#i18n/en/site.ts';
import { workshopEn } from '#i18n/en/workshop.ts';

/**
 * English interface texts, a group per file. Other languages have the same keys.
 *
 * `fill` replaces placeholders such as `{n}`, and `fillCount` selects the plural form.
 */
export const en = {
  site: siteEn,
  join: joinEn,
  landing: landingEn,
  setup: setupEn,
  question: questionEn,
  check: checkEn,
  entry: entryEn,
  resume: resumeEn,
  conflict: conflictEn,
  results: resultsEn,
  share: shareEn,
  reminder: reminderEn,
  report: reportEn,
  assessments: assessmentsEn,
  portfolio: portfolioEn,
  comparison: comparisonEn,
  gather: gatherEn,
  workshop: workshopEn,
  paper: paperEn,
  method: methodEn,
  privacy: privacyEn,
  accessibility: accessibilityEn,
  notFound: notFoundEn,
  errors: errorsEn,
};

/** The interface texts of one language. */
export type Texts = typeof en;
