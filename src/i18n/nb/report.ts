import type { Texts } from '#i18n/en/index.ts';

export const reportNb: Texts['report'] = {
  title: 'Skriv ut rapport',
  description:
    'Et resultat som dokument til å skrive ut eller lagre som PDF: to sider til møtet, eller hele rapporten.',
  documentTitle: 'Kundefokus - {date} - {name}',
  documentTitleUnnamed: 'Kundefokus - {date}',
  options: {
    back: 'Tilbake til resultatet',
    length: 'Omfang',
    summary: 'Sammendrag på to sider',
    full: 'Full rapport',
    paper: 'Papir',
    a4: 'A4',
    letter: 'Letter',
    include: 'Ta med',
    name: 'Navnet {name}',
    answers: 'Alle svarene',
    notes: 'Notater',
    link: 'Lenke til resultatet, med QR-kode',
    linkHelp: 'Alle som har lenken, kan lese svarene, men ikke notatene.',
    print: 'Skriv ut eller lagre som PDF',
    printHelp:
      'Velg «Lagre som PDF» i utskriftsvinduet. Slå av «Topptekst og bunntekst» hvis nettleseren legger til sine egne. Lange deler fortsetter på neste side.',
  },
  head: {
    subject: 'Kundefokus, egenvurdering',
    readingTitle: 'Slik leser du rapporten',
    reading:
      'Skåren, fra 1 til 5, viser hvor langt dere er kommet, og nivået viser hvor solid det er. Målet er nivået dere vil nå i neste omgang.',
    outOf: '{score} av 5',
    answered: 'Besvart med et nivå',
    counts: '{answered} av {total}',
  },
  firstSteps: 'De fem første tiltakene',
  firstStepsFew: 'Tiltakene',
  size: 'Tid: {time}. Innsats: {effort}. Effekt: {effect}.',
  owner: 'Vanligvis ansvarlig: {owner}.',
  planHelp:
    'Tiltakene som bringer dere lengst mot målet i forhold til innsatsen, står øverst. Bygger et tiltak på et annet, kommer det andre først. Fyll inn hvem som er ansvarlig, og når det skal være gjort.',
  columnImprovement: 'Tiltak',
  columnResponsible: 'Ansvarlig',
  columnDate: 'Dato',
  comesAfter: 'Gjør dette først: {others}.',
  whyHelp:
    'Alle tallene kan regnes etter for hånd. For et tema legger du sammen svar × vekt og deler på summen av vektene til spørsmålene som er besvart med et nivå.',
  columnCalculation: 'Svar × vekt, og hva det gir',
  answersTitle: 'Alle svarene',
  answersHelp: 'Beskrivelsen som ble valgt for hvert spørsmål.',
  answersHelpNotes: 'Beskrivelsen som ble valgt for hvert spørsmål, med notater.',
  columnNumber: 'Nr.',
  note: 'Notat:',
  method: {
    title: 'Metoden kort fortalt',
    asked:
      'Vurderingen har {n} spørsmål om {areas}. Hvert av dem beskriver fem nivåer, fra tilfeldig til lærende, ut fra det en utenforstående kan se.',
    score:
      'Skåren for et tema er gjennomsnittet av svarene, med vekt fra 1 til 3. Skåren for et område er gjennomsnittet av temaene, og den samlede skåren er gjennomsnittet av områdene. Nivået er skåren pluss 0,25, rundet ned, og høyst ett trinn over det laveste nivået det bygger på.',
    open: '«Vet ikke» regnes aldri som et lavt svar. Det senker andelen som er besvart med et nivå, og resultatet er foreløpig til alle spørsmål som gjelder dere, har et nivå.',
    order: 'Tiltakene rangeres etter avstand til målet × vekt × effekt / innsats.',
    edition: 'Utgave {n} av spørreskjemaet. Alt er regnet ut i nettleseren, og ingenting er sendt.',
    more: 'Hele metoden:',
  },
  link: {
    title: 'Lenken til dette resultatet',
    text: 'Skann koden, eller skriv inn adressen. Alle som har lenken, kan lese svarene.',
  },
};
