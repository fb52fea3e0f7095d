import type { Texts } from '#i18n/en/index.ts';
import { accessibilityNb } from '#i18n/nb/accessibility.ts';
import { assessmentsNb } from '#i18n/nb/assessments.ts';
import { checkNb } from '#i18n/nb/check.ts';
import { comparisonNb } from '#i18n/nb/comparison.ts';
import { conflictNb } from '#i18n/nb/conflict.ts';
import { entryNb } from '#i18n/nb/entry.ts';
import { errorsNb } from '#i18n/nb/errors.ts';
import { gatherNb } from '#i18n/nb/gather.ts';
import { joinNb } from '#i18n/nb/join.ts';
import { landingNb } from '#i18n/nb/landing.ts';
import { methodNb } from '#i18n/nb/method.ts';
import { notFoundNb } from '#i18n/nb/not-found.ts';
import { paperNb } from '#i18n/nb/paper.ts';
import { portfolioNb } from '#i18n/nb/portfolio.ts';
import { privacyNb } from '#i18n/nb/privacy.ts';
import { questionNb } from '#i18n/nb/question.ts';
import { reminderNb } from '#i18n/nb/reminder.ts';
import { reportNb } from '#i18n/nb/report.ts';
import { resultsNb } from '#i18n/nb/results.ts';
import { resumeNb } from '#i18n/nb/resume.ts';
import { setupNb } from '#i18n/nb/setup.ts';
import { shareNb } from '#i18n/nb/share.ts';
import { siteNb } from '#i18n/nb/site.ts';
import { workshopNb } from '#i18n/nb/workshop.ts';

/** Interface texts in Norwegian Bokmål. */
export const nb: Texts = {
  site: siteNb,
  join: joinNb,
  landing: landingNb,
  setup: setupNb,
  question: questionNb,
  check: checkNb,
  entry: entryNb,
  resume: resumeNb,
  conflict: conflictNb,
  results: resultsNb,
  share: shareNb,
  reminder: reminderNb,
  report: reportNb,
  assessments: assessmentsNb,
  portfolio: portfolioNb,
  comparison: comparisonNb,
  gather: gatherNb,
  workshop: workshopNb,
  paper: paperNb,
  method: methodNb,
  privacy: privacyNb,
  accessibility: accessibilityNb,
  notFound: notFoundNb,
  errors: errorsNb,
};
