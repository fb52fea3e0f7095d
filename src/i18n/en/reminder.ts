/** Reminder to save answers that only this browser has. */
export const reminderEn = {
  label: 'Save a copy',
  only: 'The browser may delete these answers. Save a file, so that you can open them again.',
  several: {
    one: 'The browser may delete the answers of one of these assessments. Save it as a file, so that you can open it again.',
    other:
      'The browser may delete the answers of {n} of these assessments. Save them as a file, so that you can open them again.',
  },
  save: 'Save as file',
  dismiss: 'Don’t remind me again',
  saved: 'The file has been saved. You can open it under “My assessments”, in any browser.',
};
