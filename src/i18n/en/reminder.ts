/** Reminder to save answers that only this browser has. */
export const reminderEn = {
  label: 'Save a copy',
  text: {
    one: 'Only this browser has these answers, and a browser may clear what it has stored. Save a file, so that you can open the answers again.',
    other:
      'Only this browser has the answers of {n} assessments, and a browser may clear what it has stored. Save a file, so that you can open the answers again.',
  },
  save: 'Save as file',
  dismiss: 'Don’t remind me',
  saved: 'The file has been saved. You can open it under “My assessments”, in any browser.',
};
