/** What the paper form says in English; its shape is that of the other languages. `{x}` is filled in by `fill`. */
export const paperEn = {
  titleFull: 'Paper form with {n} questions',
  titleQuick: 'Paper form of the quick check, {n} questions',
  description:
    'The questions with boxes to tick, lines for notes, and a page for working out the score by hand and drawing it.',
  lead: 'Answer with a pen, alone or in a group, and work out the score by hand. Once you have printed the form, you do not need a computer.',
  formsLabel: 'Length of the form',
  full: 'All {n} questions',
  quick: 'Quick check, {n} questions',
  printHelp:
    'The form has {n} pages and fits A4 and Letter paper. To print, press Ctrl\u00a0+\u00a0P, or Cmd\u00a0+\u00a0P on a Mac.',
  typeIn: 'Type in a completed form',
  printButton: 'Print or save PDF',
  cover: {
    full: 'Paper form, {n} questions',
    quick: 'Paper form of the quick check, {n} questions',
    edition: 'Edition {n} of the questionnaire.',
    organisation: 'Organisation, or a code name',
    person: 'Your name or code',
    date: 'Date',
    role: 'Your role',
    part: 'Your part in the group',
    parts: ['Facilitator', 'Note taker', 'Participant'],
    howTitle: 'How to answer',
    howChange: 'Tick one box for each question. To change an answer, black out the box and tick another.',
    howDontKnow: '“{answer}” is not a low answer: it becomes something to find out.',
    howNotApplicable: '“{answer}” is offered only where it may apply; read the condition first.',
    howGroup:
      'In a group, everyone answers alone first. Then discuss the answers, agree on one for each question, and have the note taker fill in a form for the group.',
    contentsTitle: 'What it asks about',
    questions: 'Questions {from} to {to}',
    score: 'Score',
    scoreHelp: 'Work it out by hand, and draw it',
    pages: { one: 'page {from}', other: 'pages {from}–{to}' },
  },
  sheet: {
    page: 'Page {n} of {total}',
    code: 'Name or code',
    notes: 'Evidence or notes',
  },
  score: {
    title: 'Work out the score',
    topic: 'Topic',
    topicHelp:
      'Write each answer (1 to 5) before the ×, multiply it by the weight, and write the result after the =. Add up the results, and divide by the sum of the weights of the questions that have an answer from 1 to 5. The small number is the sum of all the weights in the topic.',
    topicHelpQuick: 'Write the answer (1 to 5). It is both the score and the level of the topic.',
    example: 'For example, the answers {ratings} with the weights {weights} give ({products}) ÷ {sum} = {score}.',
    area: 'Area',
    areaHelp: 'Add up the scores of its topics, and divide by the number of scores. Two decimal places are enough.',
    overall: 'Overall',
    overallHelp: 'Do the same with the scores of the areas.',
    level: 'Level',
    levelHelp:
      'The score plus 0.25, rounded down, but at most one level above the lowest part: the lowest answer in a topic, the lowest topic level in an area, the lowest area level overall.',
    enough: 'Are there enough answers?',
    enoughTopic: 'A topic needs answers from 1 to 5 to questions with at least half of its weight.',
    enoughHelp:
      'An area needs scores for at least half of its topics, and the overall result for at least three of the four areas. Otherwise leave the box empty.',
    enoughNotApplicable: 'Questions that do not apply are not counted.',
    question: 'No. {n}',
    weight: '× {weight} =',
    sum: 'Sum',
    divide: 'Divide by',
    weightOfAll: 'of {n}',
    score: 'Score',
    lowest: 'Lowest',
    ofArea: '{area}: average of its topics',
  },
  plot: {
    title: 'See the result',
    help: 'Mark the score of each topic on its axis, 1 near the centre and 5 at the rim, and join the marks. Where a topic has no score, leave a gap.',
    chart: 'Blank radar chart: {n} axes, one for each topic, with rings from 1 to 5',
    levels: 'What the levels mean',
    next: 'What we will do first, who is responsible, and by when',
    online: 'On the website you can type in the answers in the same order and get the chart and a plan.',
  },
};

/** What the paper form says in one language. */
export type PaperText = typeof paperEn;
