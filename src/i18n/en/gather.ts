/** English texts for adding results from links and files. The other languages have the same keys. */
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
  repeated: {
    one: 'One was already here.',
    other: '{n} were already here.',
  },
  problemsTitle: 'Not added',
  noLink: 'There is no result link in this text.',
  textTooLong: 'The text is longer than {n} million characters. Paste it in parts.',
  linkPlace: 'Link {place} of {total}: {problem}',
  filePlace: '{file}, number {place} of {total}: {problem}',
  fileWhole: '{file}: {problem}',
  damaged: 'incomplete. Chat and email programs sometimes cut long links short.',
  newer: 'made with a newer version of this site. Reload the page and try again.',
  tooLong: 'longer than any result link.',
  moreProblems: {
    one: 'And one more.',
    other: 'And {n} more.',
  },
  tooMany: {
    one: 'One more result was found, but there is room for only {limit}.',
    other: '{n} more results were found, but there is room for only {limit}.',
  },
  fileTooLarge: 'too large. A file with one assessment can have at most 256 kB, and a file with several at most 8 MB.',
  fileNotText: 'not UTF-8 text, so it is not one of our files.',
  fileNotRead: 'the browser could not read it. Choose it again.',
  fileNotJson: 'cannot be read. It may be incomplete, or a different type of file.',
  fileOtherFormat: 'does not contain an assessment from this site.',
  fileNewer: 'made with a newer version of this site. Reload the page and try again.',
  fileEmpty: 'contains no assessments.',
  fileDamaged: 'damaged. Ask for it again.',
  fileDamagedParts: '{total} assessments were found, but number {parts} could not be read. Nothing has been added.',
};
