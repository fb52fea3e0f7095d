/** Question whether to continue with the stored assessment. */
export const resumeEn = {
  title: 'There is already an assessment in this browser',
  about: 'Last changed {date} at {time}, with {answered}\u00a0of\u00a0{total} questions answered.',
  help: 'To answer for another person or type in another form, start a new assessment. The one you have stays unchanged on this device.',
  unsaved: 'It could not be saved and will be lost if you start a new one. Save a copy as a file first.',
  goOn: 'Continue with this one',
};
