/** First view of a participant in a workshop. */
export const joinEn = {
  title: 'Answer before the workshop',
  intro:
    'Answer on your own: {questions} questions, about {n} minutes. At the end you send your result to the person leading the workshop. Nothing is sent before that, and your name is not included.',
  roleHelp:
    'The person leading the workshop sees your role. The group sees figures for a role only if at least three people have it.',
  begin: 'Begin',
};
