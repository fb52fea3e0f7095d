/** Report; it also uses the texts of the result page. */
export const reportEn = {
  title: 'Print a report',
  description: 'A result as a document to print or save as PDF: two pages for a meeting, or everything in full.',
  documentTitle: 'Customer focus - {date} - {name}',
  documentTitleUnnamed: 'Customer focus - {date}',
  options: {
    back: 'Back to the result',
    length: 'Length',
    summary: 'Summary, two pages',
    full: 'Full report',
    paper: 'Paper',
    a4: 'A4',
    letter: 'Letter',
    include: 'Include',
    name: 'The name {name}',
    answers: 'All answers',
    notes: 'Notes',
    link: 'Link to the result, with QR code',
    linkHelp: 'Anyone with the link can read the answers, but not the notes.',
    print: 'Print or save PDF',
    printHelp:
      'In the print window, choose “Save as PDF”. Turn off “Headers and footers” if your browser adds its own. Long sections continue on the next page.',
  },
  head: {
    subject: 'Customer focus, self-assessment',
    readingTitle: 'How to read this report',
    reading:
      'The score, from 1 to 5, shows how far you have come; the level shows how solid that is. The target is the level you want to reach next.',
    outOf: '{score} out of 5',
    answered: 'Answered with a level',
    counts: '{answered} of {total}',
  },
  firstSteps: 'The first five improvements',
  firstStepsFew: 'The improvements',
  size: 'Time: {time}. Effort: {effort}. Effect: {effect}.',
  owner: 'Usual owner: {owner}.',
  planHelp:
    'The improvements that bring you furthest towards the target for the effort come first. If one depends on another, the other comes before it. Fill in who is responsible, and by when.',
  columnImprovement: 'Improvement',
  columnResponsible: 'Responsible',
  columnDate: 'Date',
  comesAfter: 'Do first: {others}.',
  whyHelp:
    'Every number can be checked by hand. For a topic, add up answer × weight, and divide by the sum of the weights of the questions answered with a level.',
  columnCalculation: 'Answer × weight, and the result',
  answersTitle: 'All answers',
  answersHelp: 'The description chosen for each question.',
  answersHelpNotes: 'The description chosen for each question, with notes.',
  columnNumber: 'No.',
  note: 'Note:',
  method: {
    title: 'The method in brief',
    asked:
      'The assessment has {n} questions on {areas}. Each describes five levels, from ad hoc to learning, in terms of what an outsider could see.',
    score:
      'The score of a topic is the average of its answers, weighted 1 to 3. The score of an area is the average of its topics, and the overall score the average of the areas. The level is the score plus 0.25, rounded down, and at most one above the lowest level it is built on.',
    open: '“Don’t know” is never scored as low. It lowers the share answered with a level, and, until every question that applies has a level, the result is provisional.',
    order: 'Improvements are ranked by distance to target × weight × effect ÷ effort.',
    edition: 'Edition {n} of the questionnaire. Everything was calculated in the browser; nothing was sent.',
    more: 'The full method:',
  },
  link: {
    title: 'The link to this result',
    text: 'Scan the code or type the address. Anyone with the link can read the answers.',
  },
};
