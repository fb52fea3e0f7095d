import type { Texts } from '#i18n/en/index.ts';

export const comparisonNb: Texts['comparison'] = {
  title: 'Sammenlign resultater',
  description:
    'To til seks resultater side om side: hvem som ligger foran, og hvor mye, forskjellen i hvert tema og svarene som er mest ulike. Er resultatene fra samme virksomhet, ser du også hva som trolig er gjort siden sist.',
  lead: 'Lim inn lenker, eller åpne filer. Ingenting blir sendt, og dine egne svar blir ikke endret.',
  one: 'Ett resultat er på plass. Legg til minst ett til.',
  compared: 'Sammenligning av {n} resultater',
  ahead: {
    one: '{name} ligger foran på ett av {total} områder: {area} ({difference}).',
    other: '{name} ligger foran på {n} av {total} områder, mest på {area} ({difference}).',
  },
  against: 'Forskjellen er størst på {area}, der {name} ligger {difference} høyere.',
  widest: 'Forskjellen er størst på {area}, der {name} ligger {difference} høyere enn {other}.',
  inStep: 'Resultatene ligger tett: Forskjellen er under et halvt poeng på alle områdene.',
  nothing: 'Det er ingenting å sammenligne: Ingen områder har skår i to av resultatene.',
  missing: 'Det er ingen skår på {area} for {names}.',
  questions: { one: 'Sammenligningen omfatter ett spørsmål.', other: 'Sammenligningen omfatter {n} spørsmål.' },
  scopes: {
    one: 'Hurtigsjekken og den fulle vurderingen har ett spørsmål felles. Bare dette blir sammenlignet, så en skår her kan avvike fra skåren i selve resultatet.',
    other:
      'Hurtigsjekken og den fulle vurderingen har {n} spørsmål felles. Bare disse blir sammenlignet, så en skår her kan avvike fra skåren i selve resultatet.',
  },
  setAside: 'Sammenlign bare de fulle vurderingene, uten {names}',
  wasSetAside: {
    one: '{names} omfatter bare hurtigsjekken og er tatt ut.',
    other: '{names} omfatter bare hurtigsjekken og er tatt ut.',
  },
  addAgain: 'Ta med igjen',
  editions: {
    one: 'Resultatene er fra ulike utgaver. Bare det ene spørsmålet som er likt, blir sammenlignet.',
    other: 'Resultatene er fra ulike utgaver. Bare de {n} spørsmålene som er like, blir sammenlignet.',
  },
  result: 'Resultat {letter}',
  resultOf: 'Resultatet fra {day}',
  twin: '{name} ({mark})',
  drawn: 'Diagrammet har plass til tre: {letters}. De andre står i tabellen.',
  drawAnother: 'Flytt et annet resultat øverst for å se det i diagrammet.',
  notInChart: 'Vises bare i tabellen.',
  edit: 'Endre navn eller rekkefølge, eller legg til et resultat',
  chartLabel: 'Radardiagram med {n} temaer og en linje for hvert resultat: {names}. Tallene står i tabellen under.',
  tableTitle: 'Områder og temaer',
  tableHelp:
    'Under hver skår står forskjellen fra {name}, det første resultatet. Den er regnet ut fra de nøyaktige skårene, så det siste sifferet kan se ut til å være én for mye eller for lite.',
  tooFewAnswers: 'for få svar',
  level: 'nivå {level}',
  unit: 'Område eller tema',
  higher: '{n} høyere',
  lower: '{n} lavere',
  same: 'likt',
  answersTitle: 'Svarene som er mest ulike',
  answersHelp:
    'De største forskjellene står først. Tallet viser hvor mye høyere eller lavere svaret er i resultatet til høyre enn i det til venstre.',
  pairOf: 'Her sammenlignes bare det første og det siste resultatet. Endre rekkefølgen for å sammenligne andre.',
  sameDate: 'Begge har samme dato, så det som står først, regnes som det tidligste.',
  answersMoved: {
    one: 'Ett svar er ulikt.',
    other: '{n} svar er ulike.',
  },
  answersSame: {
    one: 'Ett er likt.',
    other: '{n} er like.',
  },
  answersOpen: {
    one: 'Ett spørsmål er uten nivå i minst ett av resultatene.',
    other: '{n} spørsmål er uten nivå i minst ett av resultatene.',
  },
  moreAnswers: {
    one: 'Ett ulikt svar til',
    other: '{n} ulike svar til',
  },
  noAnswers: 'Ingen svar er ulike.',
  doneTitle: 'Tiltak som trolig er gjennomført',
  doneHelp: {
    one: 'Dette tiltaket ble anbefalt for et svar som lå under målet i det tidligste resultatet, og som har nådd det i det seneste. Tiltaket er trolig gjennomført.',
    other:
      'Disse tiltakene ble anbefalt for svar som lå under målet i det tidligste resultatet, og som har nådd det i det seneste. Tiltakene er trolig gjennomført.',
  },
  done: '{question}: {from} i det tidligste resultatet og {to} i det seneste. Målet er {target}.',
  noneDone: 'Ingen svar som lå under målet i det tidligste resultatet, har nådd det i det seneste.',
  sourcesTitle: 'Resultatene som sammenlignes',
  sourcesHelp: 'Du kan sammenligne to til seks resultater. De andre sammenlignes med det første.',
  labelOf: 'Navn på {letter} i denne sammenligningen',
  anonymise: 'Bruk bokstaver i stedet for navn',
  anonymiseHelp: 'Da blir navnene også holdt utenfor lenken og filen.',
  earlier: 'Flytt opp',
  later: 'Flytt ned',
  remove: 'Fjern',
  removed: '{name} er fjernet.',
  moved: '{name} er nå {letter}.',
  addMine: 'Legg til mitt resultat',
  mineLabel: 'På denne enheten',
  nameLeftOut: 'Navnet er for langt til å være med i lenken.',
  shareTitle: 'Del sammenligningen',
  shareHelp: 'Lenken inneholder hele sammenligningen. Det finnes ingen konto og ingen kopi på en server.',
  linkLabel: 'Lenke til sammenligningen',
  warning:
    'Alle som har lenken, kan lese sammenligningen, og lenken kan ikke trekkes tilbake. Den blir også liggende i nettleserhistorikken.',
  tooLong:
    'Lenken er på {n} tegn. Det er mer enn e-post- og chatprogrammer tillater ({limit}). Lagre sammenligningen som fil i stedet: Du kan åpne den igjen på denne siden.',
  saveFile: 'Lagre som fil',
  fileName: 'focal-sammenligning-{date}.json',
};
