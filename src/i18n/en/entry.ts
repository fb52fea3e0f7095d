/** Form for typing in the answers of a paper form. */
export const entryEn = {
  title: 'Type in a completed form',
  help: 'For each question, type the number that is ticked on paper: 1 to 5, 0 for “{unknown}”, 9 or a hyphen for “{excluded}”. You move on to the next line automatically. Use the arrow keys to go up and down.',
  wrong: 'Enter 1 to 5, or 0. You can enter 9 or a hyphen only where the form has that box.',
};
