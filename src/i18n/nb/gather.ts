import type { Texts } from '#i18n/en/index.ts';

export const gatherNb: Texts['gather'] = {
  pasteLabel: 'Lenker til resultater',
  pasteHelp: 'Lim inn én eller flere lenker, eller en hel e-post. Vi finner alle lenkene i den.',
  add: 'Legg til',
  openFiles: 'Åpne filer',
  openHelp: 'Du kan også dra filer inn på siden. Filer og lenker leses bare på denne enheten.',
  dropHere: 'Slipp filene for å legge til det de inneholder',
  added: {
    one: 'Ett resultat er lagt til.',
    other: '{n} resultater er lagt til.',
  },
  repeated: { one: 'Ett resultat var allerede lagt til.', other: '{n} resultater var allerede lagt til.' },
  problemsTitle: 'Ikke lagt til',
  noLink: 'Vi fant ingen resultatlenke. Lim inn hele lenken eller e-posten den kom i.',
  textTooLong: 'Teksten har mer enn {n} millioner tegn. Lim den inn i flere deler.',
  linkPlace: 'Lenke {place} av {total} {problem}',
  filePlace: 'Nummer {place} av {total} i {file} {problem}',
  fileWhole: '{file} {problem}',
  damaged: 'er ufullstendig. Chat- og e-postprogrammer kutter noen ganger lange lenker.',
  newer: 'er laget med en nyere versjon av nettstedet. Last inn siden på nytt, og prøv igjen.',
  tooLong: 'er for lang til å være en resultatlenke.',
  moreProblems: {
    one: 'Og én til.',
    other: 'Og {n} til.',
  },
  tooMany: {
    one: 'Det var ett resultat til, men her er det bare plass til {limit}.',
    other: 'Det var {n} resultater til, men her er det bare plass til {limit}.',
  },
  fileProblems: {
    tooLarge: 'er for stor. En fil med én vurdering kan være på høyst 256 kB, og en fil med flere på høyst 8 MB.',
    notText: 'er ikke tekst i UTF-8 og kommer derfor ikke herfra.',
    notRead: 'kunne ikke leses av nettleseren. Velg den på nytt.',
    notJson: 'kan ikke leses. Den kan være ufullstendig eller en annen type fil.',
    otherFormat: 'inneholder ikke en vurdering fra dette nettstedet.',
    newer: 'er laget med en nyere versjon av nettstedet. Last inn siden på nytt, og prøv igjen.',
    empty: 'inneholder ingen vurderinger.',
    damaged: 'er skadet. Be om den på nytt.',
    damagedParts: {
      one: 'inneholder {total} vurderinger, men nummer {parts} kunne ikke leses. Ingenting er lagt til fra den.',
      other: 'inneholder {total} vurderinger, men nummer {parts} kunne ikke leses. Ingenting er lagt til fra den.',
    },
  },
};
