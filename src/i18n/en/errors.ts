/** Error messages that several pages show. */
export const errorsEn = {
  prefix: 'Error: ',
  problem: 'There is a problem',
  nameTooLong: 'The name must be {n} characters or fewer.',
  storage: 'Your browser will not let us save your answers. You can carry on, but keep this tab open or save a file.',
  storedUnreadable: 'The answers saved here could not be read. They have been set aside and can be downloaded.',
  chart: 'The chart could not be drawn. All numbers are in the table below.',
  noScript: 'The online form needs JavaScript. You can use the {form} instead.',
  noScriptForm: 'paper form',
  outdated:
    'This browser is too old for this site, and your answers may not be saved. Use Chrome or Edge 111, Firefox 115, Safari 16.4 or a newer version, or fill in the {form}.',
  openedAsFile: 'Focal needs a web server: ask for its address, or run “npx serve” in the top folder of the site.',
  notStarted:
    'This page could not start, and nothing you do here will be saved. Reload it, or fill in the {form} instead.',
  notLoaded: 'This part of the page could not be loaded. Reload the page when you are online.',
  saveCopy: 'Save a copy as a file',
  fileName: 'focal-assessment-{date}.json',
  unreadableFileName: 'focal-unreadable.txt',
  downloadUnreadable: 'Download the unreadable data',
  storedNewer:
    'The answers saved here come from a newer version of this site and have been left untouched. Reload the page to read them.',
};
