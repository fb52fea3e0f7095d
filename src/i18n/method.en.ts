/** What the method page says of its own in English, beside its long texts. */
export const methodEn = {
  title: 'How the result is made',
  description:
    'The five levels, how scores and levels are worked out, how improvements are put in order, and what the result cannot tell you.',
  edition: 'Questionnaire, edition {n}',
  clausesCaption: 'Clauses of ISO\u00a09001:2015 that the questions of each topic touch',
  clausesTopic: 'Topic',
  clausesColumn: 'Clauses',
  exampleTitle: 'An example.',
  exampleAnswers:
    'Every answer is {usual}, except in {topic}, where the weights are {weights} and the answers {ratings}.',
  exampleTopic: 'The topic scores ({products}) ÷ {sum} = {exact}, shown as {shown}.',
  exampleLevel: 'The lowest answer is {lowest}, so the level is {level} and not {uncapped}.',
  exampleWhole:
    '{area} scores ({topics}) ÷ {topicCount} = {areaScore}, and overall ({areas}) ÷ {areaCount} = {score}, level {overallLevel}.',
};
