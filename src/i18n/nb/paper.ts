import type { PaperText } from '#i18n/en/paper.ts';

/** What the paper form says in Norwegian Bokmål. */
export const paperNb: PaperText = {
  titleFull: 'Papirskjema med {n} spørsmål',
  titleQuick: 'Papirskjema for hurtigsjekken, {n} spørsmål',
  description:
    'Spørsmålene med ruter til å krysse av i, linjer til notater og en side der du regner ut skåren for hånd og tegner den inn.',
  lead: 'Svar med penn, alene eller i en gruppe, og regn ut skåren for hånd. Når skjemaet er skrevet ut, trenger du ingen datamaskin.',
  formsLabel: 'Lengden på skjemaet',
  full: 'Alle {n} spørsmålene',
  quick: 'Hurtigsjekk, {n} spørsmål',
  printHelp:
    'Skjemaet er på {n} sider og passer både på A4 og Letter. Trykk Ctrl\u00a0+\u00a0P for å skrive ut, eller Cmd\u00a0+\u00a0P på Mac.',
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
    part: 'Oppgaven din i gruppen',
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
    score: 'Skår',
    scoreHelp: 'Regn den ut for hånd, og tegn den inn',
    pages: { one: 'side {from}', other: 'side {from}–{to}' },
  },
  sheet: {
    page: 'Side {n} av {total}',
    code: 'Navn eller kode',
    notes: 'Dokumentasjon eller notater',
  },
  score: {
    title: 'Regn ut skåren',
    topic: 'Tema',
    topicHelp:
      'Skriv hvert svar (1 til 5) foran ×, gang det med vekten, og skriv resultatet bak =. Legg sammen resultatene, og del på summen av vektene til spørsmålene som har et svar fra 1 til 5. Det lille tallet er summen av alle vektene i temaet.',
    topicHelpQuick: 'Skriv inn svaret (1 til 5). Det er både skåren og nivået til temaet.',
    example: 'For eksempel gir svarene {ratings} med vektene {weights} regnestykket ({products}) / {sum} = {score}.',
    area: 'Område',
    areaHelp: 'Legg sammen skårene til temaene, og del på antallet skårer. To desimaler er nok.',
    overall: 'Samlet',
    overallHelp: 'Gjør det samme med skårene til områdene.',
    level: 'Nivå',
    levelHelp:
      'Skåren pluss 0,25, rundet ned, men høyst ett nivå over den laveste delen: det laveste svaret i et tema, det laveste temanivået i et område, det laveste områdenivået samlet.',
    enough: 'Er det nok svar?',
    enoughTopic: 'Et tema må ha svar fra 1 til 5 på spørsmål med minst halvparten av vekten.',
    enoughHelp:
      'Et område må ha skår for minst halvparten av temaene, og det samlede resultatet for minst tre av de fire områdene. Ellers lar du feltet stå tomt.',
    enoughNotApplicable: 'Spørsmål som ikke gjelder, teller ikke med.',
    question: 'Nr. {n}',
    weight: '× {weight} =',
    sum: 'Sum',
    divide: 'Del på',
    weightOfAll: 'av {n}',
    score: 'Skår',
    lowest: 'Laveste',
    ofArea: '{area}: gjennomsnittet av temaene',
  },
  plot: {
    title: 'Se resultatet',
    help: 'Merk av skåren til hvert tema på aksen, 1 nær midten og 5 ytterst, og trekk en strek mellom merkene. Har et tema ingen skår, lar du det bli et hull i streken.',
    chart: 'Tomt radardiagram: {n} akser, én for hvert tema, med ringer fra 1 til 5',
    levels: 'Hva nivåene betyr',
    next: 'Hva vi gjør først, hvem som har ansvaret, og når det skal være gjort',
    online: 'På nettstedet kan du skrive inn svarene i samme rekkefølge. Da får du diagrammet og en plan.',
  },
};
