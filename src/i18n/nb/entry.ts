import type { Texts } from '#i18n/en/index.ts';

export const entryNb: Texts['entry'] = {
  title: 'Skriv inn et utfylt skjema',
  help: 'Skriv tallet som er krysset av på papiret for hvert spørsmål: 1 til 5, 0 for «{unknown}», 9 eller bindestrek for «{excluded}». Du kommer automatisk til neste linje. Bruk piltastene for å gå opp og ned.',
  wrong: 'Skriv 1 til 5 eller 0. Du kan bare skrive 9 eller bindestrek der skjemaet har den ruten.',
};
