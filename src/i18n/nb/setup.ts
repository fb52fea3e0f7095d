import type { Texts } from '#i18n/en/index.ts';

export const setupNb: Texts['setup'] = {
  title: 'Om denne vurderingen',
  intro: 'Alt her er valgfritt og kan endres senere.',
  nameLabel: 'Navn som vises på resultatet',
  nameHelp:
    'Høyst {n} tegn. Du velger selv om navnet skal være med når du deler lenken til resultatet. I lenker fra oversikten er det med, og i sammenligninger også, hvis du ikke bruker bokstaver i stedet. Er navnet fortrolig, bør du bruke et dekknavn.',
  sectorLabel: 'Bransje',
  sectorHelp: 'De fleste spørsmålene viser et eksempel: fra bransjen din der det finnes, ellers fra en annen.',
  notChosen: 'Ikke valgt',
  roleLabel: 'Rollen din',
  roleHelp: 'De som leser resultatet, ser rollen din.',
  lengthLabel: 'Omfang',
  lengthFull: 'Full vurdering, {questions} spørsmål, omtrent {n} minutter',
  lengthQuick: 'Hurtigsjekk, {questions} spørsmål, omtrent {n} minutter',
  lengthHelp: 'Du kan endre omfanget når som helst og beholde svarene.',
  targetLabel: 'Målnivå',
  targetHelp: 'Nivået dere vil nå i neste omgang. Det avgjør hvilke tiltak dere får forslag om.',
  save: 'Lagre og fortsett',
  skip: 'Hopp over',
  openContext: 'Navn, bransje og rolle',
  openSetup: 'Endre navn, omfang eller mål',
  modeFull: 'Full vurdering',
  modeQuick: 'Hurtigsjekk',
  modeTarget: '{mode}, målnivå {level}',
  modeTargets: '{mode}, et mål for hvert område',
  targetByArea: 'Eget mål for hvert område',
};
