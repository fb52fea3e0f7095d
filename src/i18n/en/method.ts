import { citedStandard } from '#i18n/cited-standard.ts';

/** Method page; its long texts are in `method-*.md`. */
export const methodEn = {
  title: 'How the result is worked out',
  description:
    'The five levels, how scores and levels are worked out, how improvements are put in order, and what the result cannot tell you.',
  edition: 'Questionnaire, edition {n}',
  levelsTitle: 'The five levels',
  levelsHelp: 'Every question describes these levels in its own words.',
  citedEdition: `The clause numbers are those of ${citedStandard} with Amendment\u00a01:2024. A new edition, ISO\u00a09001:2026, has since been published. Most clauses keep their numbers. Clauses 6.1 and 10 are arranged differently, and 5.1.1 and 7.3 now name quality culture and ethical behaviour. The mapping has not been checked against the text of the new edition.`,
  clausesCaption: `Closest clauses in ${citedStandard} for the questions in each topic`,
  clausesTopic: 'Topic',
  clausesColumn: 'Clauses',
  exampleTitle: 'An example.',
  exampleAnswers:
    'Every answer is {usual}, except in {topic}, where the weights are {weights} and the answers {ratings}.',
  exampleTopic: 'The score of the topic is ({products}) ÷ {sum} = {exact}, shown as {shown}.',
  exampleLevel: 'The lowest answer is {lowest}, so the level is {level} and not {uncapped}.',
  exampleWhole:
    'The score of {area} is ({topics}) ÷ {topicCount} = {areaScore}, and the overall score is ({areas}) ÷ {areaCount} = {score}, level {overallLevel}.',
};
