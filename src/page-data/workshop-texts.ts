import type { Texts } from '#i18n/en/index.ts';

/** Interface texts of the workshop. */
export type WorkshopTexts = ReturnType<typeof workshopTexts>;

/** Selects the texts that the island of the workshop shows, except those of its panel for adding results. */
export function workshopTexts({ workshop, question }: Texts) {
  // The texts named `_…` are shown elsewhere. Each name says where.
  const { title: _inTheHeading, description: _inTheHead, lead: _underTheHeading, ...rest } = workshop;
  const { guideTitle: _onThePage, guide: _onThePageToo, openHelp: _inThePanel, ...texts } = rest;
  const { noteLabel, noteHelp, noteLeft, noteTooLong, notApplicableWhen } = question;
  return { texts, noteTexts: { noteLabel, noteHelp, noteLeft, noteTooLong, notApplicableWhen } };
}

/** Selects the texts of the panel for adding results. The workshop has its own help for opening files. */
export function workshopGatherTexts({ gather, workshop }: Texts): Texts['gather'] {
  return { ...gather, openHelp: workshop.openHelp };
}
