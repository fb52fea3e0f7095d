import type { PaperText } from '#i18n/paper.en.ts';

/** What the paper form says in Norwegian Bokmål. */
export const paperNb: PaperText = {
  titleFull: 'Papirskjema med {n} spørsmål',
  titleQuick: 'Papirskjema for hurtigsjekken, {n} spørsmål',
  description:
    'Spørsmålene med ruter til å krysse av i, linjer til notater og en side der poengsummen regnes ut for hånd og tegnes inn.',
  lead: 'Svar med penn, alene eller i en gruppe, og regn ut poengsummen for hånd. Når skjemaet er skrevet ut, trenger du ingen datamaskin.',
  formsLabel: 'Lengden på skjemaet',
  full: 'Alle {n} spørsmålene',
  quick: 'Hurtigsjekk, {n} spørsmål',
  printHelp:
    'Skjemaet er på {n} sider og passer både på A4 og Letter. Trykk Ctrl\u00a0+\u00a0P for å skrive ut, på Mac Cmd\u00a0+\u00a0P.',
  typeIn: 'Skriv inn et utfylt skjema',
  printButton: 'Skriv ut eller lagre som PDF',
  cover: {
    full: 'Papirskjema, {n} spørsmål',
    quick: 'Papirskjema for hurtigsjekken, {n} spørsmål',
    edition: 'Utgave {n} av spørreskjemaet.',
    organisation: 'Virksomhet, eller et dekknavn',
    person: 'Navnet eller koden din',
    date: 'Dato',
    role: 'Rollen din',
    part: 'I gruppen er jeg',
    parts: ['Møteleder', 'Referent', 'Deltaker'],
    howTitle: 'Slik svarer du',
    howChange:
      'Sett ett kryss for hvert spørsmål. Vil du endre et svar, fyller du hele ruten med penn og krysser av i en annen.',
    howDontKnow: '«{answer}» er ikke et lavt svar, men noe dere kan finne ut av.',
    howNotApplicable: '«{answer}» står bare der det kan være aktuelt. Les betingelsen før du krysser av.',
    howGroup:
      'Er dere en gruppe, svarer alle først hver for seg. Snakk så om svarene, bli enige om ett for hvert spørsmål, og la referenten fylle ut et felles skjema.',
    contentsTitle: 'Dette spør vi om',
    questions: 'Spørsmål {from} til {to}',
    score: 'Poengsum',
    scoreHelp: 'Regn den ut for hånd, og tegn den inn',
    twoPages: 'side {from} og {to}',
    pages: 'side {from} til {to}',
    page: 'side {from}',
  },
  sheet: {
    page: 'Side {n} av {total}',
    code: 'Navn eller kode',
    notes: 'Dokumentasjon eller notater',
  },
  score: {
    title: 'Regn ut poengsummen',
    topic: 'Tema',
    topicHelp:
      'Skriv hvert svar (1 til 5) foran ×, gang det med vekten, og skriv resultatet bak =. Legg sammen, og del på vektene til de spørsmålene som har et svar fra 1 til 5. Det lille tallet er vekten av alle.',
    topicHelpQuick: 'Skriv inn svaret (1 til 5). Det er både poengsummen og nivået til temaet.',
    example: 'Et eksempel: Svarene {ratings} med vektene {weights} gir ({products}) / {sum} = {score}.',
    area: 'Område',
    areaHelp: 'Legg sammen poengsummene til temaene, og del på hvor mange de er. To desimaler holder.',
    overall: 'Samlet',
    overallHelp: 'Gjør det samme med poengsummene til områdene.',
    level: 'Nivå',
    levelHelp:
      'Poengsummen pluss 0,25, rundet ned, men høyst ett mer enn det laveste: det laveste svaret i et tema, det laveste temanivået i et område, det laveste områdenivået samlet.',
    enough: 'Er det nok?',
    enoughTopic: 'Et tema trenger svar for minst halvparten av vekten.',
    enoughHelp:
      'Et område trenger poengsum for minst halvparten av temaene, og samlet trengs poengsum for minst tre av de fire områdene. Ellers lar du feltet stå tomt.',
    enoughNotApplicable: 'Det som ikke gjelder, teller ikke med.',
    question: 'Nr. {n}',
    weight: '× {weight} =',
    sum: 'Sum',
    divide: 'Del på',
    weightOfAll: 'av {n}',
    score: 'Poengsum',
    lowest: 'Laveste',
    ofArea: '{area}: gjennomsnittet av temaene',
  },
  plot: {
    title: 'Se resultatet',
    help: 'Merk av poengsummen til hvert tema på aksen, 1 nær midten og 5 ytterst, og trekk en strek mellom merkene. Har et tema ingen poengsum, lar du det bli et hull i streken.',
    chart: 'Tomt radardiagram: {n} akser, én for hvert tema, med ringer fra 1 til 5',
    levels: 'Hva nivåene betyr',
    next: 'Hva vi gjør først, hvem som har ansvaret, og når det skal være gjort',
    online:
      'På nettstedet kan du skrive inn svarene i samme rekkefølge. Da får du diagrammet tegnet og en plan for hva dere kan begynne med.',
  },
};
