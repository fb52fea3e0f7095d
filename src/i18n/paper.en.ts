/** What the paper form says in English; its shape is that of the other languages. `{x}` is filled in by `fill`. */
export const paperEn = {
  titleFull: 'Paper form with {n} questions',
  titleQuick: 'Paper form of the quick check, {n} questions',
  description:
    'The questions with boxes to tick, lines for notes, and a page on which the score is worked out by hand and drawn.',
  lead: 'Answer with a pen, alone or in a group, and work out the score by hand. After printing you need no computer.',
  formsLabel: 'Length of the form',
  full: 'All {n} questions',
  quick: 'Quick check, {n} questions',
  printHelp:
    'The form has {n} pages, for A4 or Letter. To print, press Ctrl\u00a0+\u00a0P, on a Mac Cmd\u00a0+\u00a0P.',
  typeIn: 'Type in a filled form',
  printButton: 'Print or save PDF',
  cover: {
    full: 'Paper form, {n} questions',
    quick: 'Paper form of the quick check, {n} questions',
    edition: 'Edition {n} of the questionnaire.',
    organisation: 'Organisation, or a code name',
    person: 'Your name or code',
    date: 'Date',
    role: 'Your role',
    part: 'In a group, I am the',
    parts: ['Facilitator', 'Note taker', 'Participant'],
    howTitle: 'How to answer',
    howChange: 'Tick one box for each question. To change an answer, black out the box and tick another.',
    howDontKnow: '“{answer}” is not a low answer: it becomes something to find out.',
    howNotApplicable: '“{answer}” stands only where it can be true; read the condition first.',
    howGroup:
      'In a group, everyone answers alone first. Then talk about the answers, agree on one for each question, and let the note taker fill in a form for all.',
    contentsTitle: 'What it asks about',
    questions: 'Questions {from} to {to}',
    score: 'Score',
    scoreHelp: 'Work it out by hand, and draw it',
    twoPages: 'pages {from} and {to}',
    pages: 'pages {from} to {to}',
    page: 'page {from}',
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
      'Write each answer (1 to 5) before the ×, multiply it by the weight, and write the result after the =. Add up the results, and divide by the weights of the questions that have an answer from 1 to 5. The small number is the weight of all.',
    topicHelpQuick: 'Write the answer (1 to 5). It is the score of the topic, and its level.',
    example: 'The answers {ratings} with the weights {weights}, for instance, give ({products}) ÷ {sum} = {score}.',
    area: 'Area',
    areaHelp: 'Add up the scores of its topics, and divide by how many scores there are. Two decimals are enough.',
    overall: 'Overall',
    overallHelp: 'Do the same with the scores of the areas.',
    level: 'Level',
    levelHelp:
      'The score plus 0.25, rounded down, but at most one more than the lowest: the lowest answer in a topic, the lowest level of a topic in an area, the lowest level of an area overall.',
    enough: 'Is it enough?',
    enoughTopic: 'A topic needs answers for at least half of its weight.',
    enoughHelp:
      'An area needs scores for at least half of its topics, and the whole for at least three of the four areas. Otherwise leave the score open.',
    enoughNotApplicable: 'What does not apply is not counted.',
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
    chart: 'Blank radar chart: {n} axes, one a topic, with rings from 1 to 5',
    levels: 'What the levels mean',
    next: 'What we do first, who sees to it, and by when',
    online:
      'On the web site you can type in the answers, in the same order, and get the drawing and a plan of what to do first.',
  },
};

/** What the paper form says in one language. */
export type PaperText = typeof paperEn;
