/** List of answers before the result. */
export const checkEn = {
  title: 'Check your answers',
  answered: '{answered} of {total} answered with a level',
  unknown: '{unknown} “don’t know”',
  excluded: '{excluded} left out',
  change: 'Change',
  changeHidden: 'the answer to: {question}',
  answer: 'Answer',
  answerHidden: 'the question: {question}',
  firstUnanswered: 'Go to the first unanswered question',
  tooFew: {
    one: 'Too few answers to score {area}. Choose a level for at least one more question.',
    other: 'Too few answers to score {area}. Choose a level for at least {n} more questions.',
  },
  seeResult: 'See the result',
  nothingToSee:
    'Answer more questions in one area to see its score. An overall result needs at least three of the four areas.',
};
