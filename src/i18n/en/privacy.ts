/** Privacy page. */
export const privacyEn = {
  title: 'Your answers stay on your device',
  description: 'What is kept where and for how long, how to check that nothing is sent, and how to delete it all.',
  lead: 'This site has no server that receives answers, no account, no cookies and no analytics.',
  keptTitle: 'What is kept, and where',
  columns: { what: 'What', where: 'Where', howLong: 'How long', remove: 'How to delete it' },
  kept: [
    {
      what: 'Answers and notes, and what you say about the organisation',
      where: 'In this browser’s storage on this device, under keys that begin with “{prefix}”',
      howLong: 'Until you delete them; Safari may delete them earlier',
      remove: 'With the button at the end of this page, or by clearing this site’s data in the browser',
    },
    {
      what: 'The language you chose, whether number keys and arrow keys are on, whether names go into links, which length you hand out for a workshop, which assessment is in use, which one you answer for a workshop, which assessment is a repeat of which, which assessments need no reminder to save a file, and the number of changes made',
      where: 'In the same storage',
      howLong: 'Until you delete it; Safari may delete it earlier',
      remove: 'In the same way',
    },
    {
      what: 'The results collected for a workshop (without names and notes), how many are expected, and which assessment contains the agreed answers',
      where: 'In the same storage, under “{prefix}workshop”',
      howLong: 'Until you clear the workshop; Safari may delete it earlier',
      remove: 'With the button on the workshop page, or in the same way',
    },
    {
      what: 'A copy of everything above, which this site uses to restore missing data, for example after the browser has crashed',
      where: 'In this browser’s IndexedDB, in the database “{prefix}backup”',
      howLong: 'Until you delete the above; Safari may delete it earlier',
      remove: 'With the button at the end of this page, or by clearing this site’s data in the browser',
    },
    {
      what: 'Which of your assessments a tab shows (no answers)',
      where: 'In this browser’s session storage, under “{prefix}current”',
      howLong: 'Until you close the tab',
      remove: 'Close the tab, or use the button in that tab',
    },
    {
      what: 'Other people’s results that you have added to the portfolio (with names, without notes)',
      where: 'In the session storage, under “{prefix}portfolio”',
      howLong: 'Until you remove them or close the tab',
      remove: 'Remove them from the portfolio, close the tab, or use the button in that tab',
    },
    {
      what: 'Answers that the browser would not store',
      where: 'In the tab itself (its window name)',
      howLong: 'Until you close the tab or go to another site in it',
      remove: 'Close the tab, or use the button in that tab',
    },
    {
      what: 'The pages and files of this site in the languages you have opened (no answers)',
      where: 'In the browser’s cache storage, under names that begin with “{prefix}”',
      howLong: 'At most until two later versions have replaced them; the browser may delete them earlier',
      remove:
        'With the button at the end of this page, or by clearing this site’s data in the browser (the next page you open stores them again)',
    },
    {
      what: 'Files and printouts that you have made',
      where: 'Where you put them',
      howLong: 'Until you delete them',
      remove: 'Delete them yourself; this site cannot reach them',
    },
    {
      what: 'Addresses of the pages and questions you have opened (no answers)',
      where: 'In the browser’s history',
      howLong: 'As long as the browser keeps its history',
      remove: 'Clear the history in the browser',
    },
    {
      what: 'Links to results that you share or open, and to comparisons that you make, share or open (whole results, without notes)',
      where:
        'In the part of the address after #, which browsers do not send; in the browser’s history; in the message; and with whoever receives it',
      howLong: 'As long as each of them keeps it; a link cannot be recalled',
      remove: 'Clear the history, and ask those who have the link to delete it',
    },
    {
      what: 'Result links in which an email program has replaced the # (rare; the page then says so)',
      where: 'Perhaps in the web server’s log, because the whole address was sent to it',
      howLong: 'Decided by those who run the server',
      remove: 'Ask those who run the server to delete it',
    },
    {
      what: 'Requests for pages, with time, IP address and type of browser (no answers)',
      where: 'In the log of the web server that delivers this site, if it keeps one',
      howLong: 'Decided by those who run the server',
      remove: 'Ask those who run the server to delete it',
    },
  ],
  keptNote:
    'Anyone who uses this browser on this device can read the answers. Other sites on the same host share this storage and could read them too. Use a code name if the name of the organisation is confidential.',
  policyTitle: 'What the browser blocks',
  policyText:
    'Every page has a security policy that the browser enforces: no script of a page may open a connection ({connect}), and no form may be sent ({form}). Scripts, fonts and pictures come only from this site. Only the service worker (sw.js) fetches files, and only from this site.',
  checkTitle: 'How to check it yourself',
  steps: [
    {
      text: 'Open any page and wait a few seconds. Then turn off the network connection, answer the questions and read the result. Everything works as before.',
      ways: [],
    },
    {
      text: 'Open a question and wait a few seconds. Then open the browser’s network tab.',
      ways: [
        { browser: 'Chrome', how: 'Press Ctrl + Shift + I, or Option + Cmd + I on a Mac. Choose Network.' },
        { browser: 'Firefox', how: 'Press Ctrl + Shift + E, or Option + Cmd + E on a Mac.' },
        {
          browser: 'Safari',
          how: 'Turn on the features for web developers under Settings, Advanced. Then press Option + Cmd + I, and choose Network.',
        },
      ],
    },
    {
      text: 'Choose an answer, write a note and go to the next question. No new line appears in the list.',
      ways: [],
    },
    {
      text: 'Look at the stored data: the keys that begin with “{prefix}”, and the database “{prefix}backup” under IndexedDB.',
      ways: [
        { browser: 'Chrome', how: 'Choose Application, then Local storage.' },
        { browser: 'Firefox', how: 'Choose Storage, then Local Storage.' },
        { browser: 'Safari', how: 'Choose Storage, then Local Storage.' },
      ],
    },
  ],
  checkNote:
    'Soon after your first visit, the browser fetches the whole site in your language, unless it is set to save data. From then on, it checks for a newer version each time you open a page, and fetches it if there is one. None of those requests contains an answer.',
  evictionTitle: 'Safari and private windows',
  eviction:
    'Safari may delete saved answers after seven days without a visit. Keep the link to the result, or save a file under “My assessments” now and then. You can open either of them later, in any browser and on any device.',
  privateWindow: 'A private window forgets everything when you close it, in every browser.',
  deleteTitle: 'Delete all Focal data',
  deleteHelp:
    'This deletes every assessment in this browser, however old, together with collected results and your settings on this site. Data from other sites is not affected. If another open tab contains data that could not be saved, it is lost when you close that tab.',
  deleteButton: 'Delete all Focal data in this browser',
  deleteQuestion: 'Delete all answers, collected results and settings in this browser?',
  deleteWarning: 'This cannot be undone. Files and printouts that you have made are not affected.',
  deleteConfirm: 'Delete all Focal data',
  deleted: 'All Focal data in this browser has been deleted.',
  deleteFailed:
    'Not everything could be deleted, because the browser will not let this page use its storage. Clear this site’s data in the browser’s settings.',
  deleteWithoutScript: 'The button needs JavaScript. You can clear this site’s data in the browser’s settings instead.',
};
