/** Panel that adds results from links and files. */
export const gatherEn = {
  pasteLabel: 'Links to results',
  pasteHelp: 'Paste one or more links, or a whole email: we will find every link in it.',
  add: 'Add',
  openFiles: 'Open files',
  openHelp:
    'You can also drag files onto this page. Files and links are read on this device and are not sent anywhere.',
  dropHere: 'Drop the files to add their contents',
  added: {
    one: 'One result has been added.',
    other: '{n} results have been added.',
  },
  repeated: { one: 'One result had already been added.', other: '{n} results had already been added.' },
  problemsTitle: 'Not added',
  noLink: 'No result link was found. Paste the whole link, or the email that it came in.',
  textTooLong: 'The text is longer than {n} million characters. Paste it in parts.',
  linkPlace: 'Link {place} of {total} {problem}',
  filePlace: 'Number {place} of {total} in {file} {problem}',
  fileWhole: '{file} {problem}',
  damaged: 'is incomplete. Chat and email programs sometimes cut long links short.',
  newer: 'was made with a newer version of this site. Reload the page and try again.',
  tooLong: 'is longer than any result link.',
  moreProblems: {
    one: 'And one more.',
    other: 'And {n} more.',
  },
  tooMany: {
    one: 'One more result was found, but there is room for only {limit}.',
    other: '{n} more results were found, but there is room for only {limit}.',
  },
  fileProblems: {
    tooLarge: 'is too large. A file with one assessment can have at most 256 kB, and a file with several at most 8 MB.',
    notText: 'is not UTF-8 text, so it does not come from this site.',
    notRead: 'could not be read by the browser. Choose it again.',
    notJson: 'cannot be read. It may be incomplete, or a different type of file.',
    otherFormat: 'does not contain an assessment from this site.',
    newer: 'was made with a newer version of this site. Reload the page and try again.',
    empty: 'contains no assessments.',
    damaged: 'is damaged. Ask for a new copy.',
    damagedParts: {
      one: 'contains {total} assessments, but number {parts} could not be read. Nothing has been added from it.',
      other: 'contains {total} assessments, but numbers {parts} could not be read. Nothing has been added from it.',
    },
  },
};
