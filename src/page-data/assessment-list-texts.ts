import type { Texts } from '#i18n/en/index.ts';

/** Interface texts of the list of assessments. */
export type ListTexts = ReturnType<typeof listTexts>;

/** Selects the texts that the island of the list of assessments shows. */
export function listTexts({ site, setup, check, assessments, reminder, errors }: Texts) {
  // The Astro page renders these texts, so the island does not need them.
  const { title: _title, description: _description, lead: _lead, noScript: _noScript, ...own } = assessments;
  return {
    ...own,
    reminder,
    cancel: site.cancel,
    modeFull: setup.modeFull,
    modeQuick: setup.modeQuick,
    nameHelp: setup.nameHelp,
    seeResult: check.seeResult,
    errorPrefix: errors.prefix,
    nameTooLong: errors.nameTooLong,
    storedUnreadable: errors.storedUnreadable,
    storedNewer: errors.storedNewer,
    downloadUnreadable: errors.downloadUnreadable,
    unreadableFileName: errors.unreadableFileName,
  };
}
