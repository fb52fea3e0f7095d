import type { methodEn } from '#i18n/method.en.ts';

/** What the method page says of its own in Norwegian, beside its long texts. */
export const methodNb: typeof methodEn = {
  title: 'Slik blir resultatet til',
  description:
    'De fem nivåene, hvordan poengsum og nivå regnes ut, hvordan tiltakene blir satt i rekkefølge, og hva resultatet ikke kan si.',
  edition: 'Spørreskjema, utgave {n}',
  clausesCaption: 'Punkter i ISO\u00a09001:2015 som spørsmålene i hvert tema berører',
  clausesTopic: 'Tema',
  clausesColumn: 'Punkter',
  exampleTitle: 'Et eksempel.',
  exampleAnswers: 'Alle svar er {usual}, unntatt i temaet {topic}, der vektene er {weights} og svarene {ratings}.',
  exampleTopic: 'Temaet får ({products}) / {sum} = {exact}, vist som {shown}.',
  exampleLevel: 'Det laveste svaret er {lowest}, og derfor er nivået {level} og ikke {uncapped}.',
  exampleWhole:
    '{area} får ({topics}) / {topicCount} = {areaScore}, og samlet blir det ({areas}) / {areaCount} = {score}, nivå {overallLevel}.',
};
