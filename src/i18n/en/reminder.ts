/** Reminder to save answers that only this browser has. */
export const reminderEn = {
  label: 'Save a copy',
  text: {
    one: 'The browser may delete the answers of an assessment. Save a file, so that you can open them again.',
    other:
      'The browser may delete the answers of {n} assessments. Save them as a file, so that you can open them again.',
  },
  save: 'Save as file',
  dismiss: 'Don’t remind me again',
  saved: 'The file has been saved. You can open it under “My assessments”, in any browser.',
};
