import type { Texts } from '#i18n/en/index.ts';

export const errorsNb: Texts['errors'] = {
  prefix: 'Feil: ',
  problem: 'Noe må rettes',
  nameTooLong: 'Navnet kan ha høyst {n} tegn.',
  storage:
    'Nettleseren lar oss ikke lagre svarene dine. Du kan fortsette hvis du lar fanen stå åpen. Lagre svarene som fil, så de ikke går tapt.',
  storedUnreadable: 'Svarene som var lagret her, kunne ikke leses. De er lagt til side og kan lastes ned.',
  chart: 'Diagrammet kunne ikke tegnes. Alle tallene står i tabellen under.',
  noScript: 'Nettskjemaet trenger JavaScript. Du kan bruke {form} i stedet.',
  noScriptForm: 'papirskjemaet',
  outdated:
    'Denne nettleseren er for gammel for nettstedet, og det er ikke sikkert at svarene dine blir lagret. Bruk Chrome eller Edge 111, Firefox 115, Safari 16.4 eller en nyere versjon, eller fyll ut {form}.',
  openedAsFile: 'Focal trenger en webserver: Be om adressen, eller kjør «npx serve» i den øverste mappen.',
  notStarted:
    'Siden kom ikke i gang, og ingenting du gjør her, blir lagret. Last den inn på nytt, eller fyll ut {form} i stedet.',
  notLoaded: 'Denne delen av siden kunne ikke hentes. Last inn siden på nytt når du er på nett.',
  saveCopy: 'Lagre en kopi som fil',
  fileName: 'focal-vurdering-{date}.json',
  unreadableFileName: 'focal-uleselig.txt',
  downloadUnreadable: 'Last ned de uleselige dataene',
  storedNewer:
    'Svarene som er lagret her, kommer fra en nyere versjon av nettstedet og er ikke rørt. Last inn siden på nytt for å lese dem.',
};
