/** Page for addresses that do not exist. */
export const notFoundEn = {
  title: 'Page not found',
  text: 'The address may be old or mistyped.',
  openAsResult: 'Open it as a result',
  home: 'Go to the start page',
  method: 'How the result is worked out',
};
