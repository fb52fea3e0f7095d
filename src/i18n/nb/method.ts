import { citedStandard } from '#i18n/cited-standard.ts';
import type { Texts } from '#i18n/en/index.ts';

export const methodNb: Texts['method'] = {
  title: 'Slik blir resultatet til',
  description:
    'De fem nivåene, hvordan skår og nivå regnes ut, hvilken rekkefølge tiltakene kommer i, og hva resultatet ikke kan si.',
  edition: 'Spørreskjema, utgave {n}',
  levelsTitle: 'De fem nivåene',
  levelsHelp: 'Hvert spørsmål beskriver nivåene med egne ord.',
  citedEdition: `Punktnumrene er fra ${citedStandard} med endringsblad\u00a01:2024. En ny utgave, ISO\u00a09001:2026, er kommet siden. De fleste punktene har samme nummer. Punkt 6.1 og 10 er delt inn på en annen måte, og 5.1.1 og 7.3 nevner nå kvalitetskultur og etisk atferd. Koblingen er ikke kontrollert mot teksten i den nye utgaven.`,
  clausesCaption: `De nærmeste punktene i ${citedStandard} for spørsmålene i hvert tema`,
  clausesTopic: 'Tema',
  clausesColumn: 'Punkter',
  exampleTitle: 'Et eksempel.',
  exampleAnswers: 'Alle svar er {usual}, unntatt i temaet {topic}, der vektene er {weights}, og svarene er {ratings}.',
  exampleTopic: 'Skåren for temaet er ({products}) / {sum} = {exact}, vist som {shown}.',
  exampleLevel: 'Det laveste svaret er {lowest}, og derfor er nivået {level} og ikke {uncapped}.',
  exampleWhole:
    'Skåren for {area} er ({topics}) / {topicCount} = {areaScore}, og den samlede skåren er ({areas}) / {areaCount} = {score}, nivå {overallLevel}.',
};
