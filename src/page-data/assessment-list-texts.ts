import type { Texts } from '#i18n/en/index.ts';

/** Interface texts of the list of assessments. */
export type ListTexts = ReturnType<typeof listTexts>;

/** Selects the texts that the island of the list shows. */
export function listTexts({ site, setup, check, assessments, errors }: Texts) {
  const {
    title: _inTheHeading,
    description: _inTheHead,
    lead: _underTheHeading,
    noScript: _instead,
    ...own
  } = assessments;
  return {
    ...own,
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
