import type { Texts } from '#i18n/en/index.ts';

export const notFoundNb: Texts['notFound'] = {
  title: 'Fant ikke siden',
  text: 'Adressen kan være gammel eller feilskrevet.',
  openAsResult: 'Åpne den som et resultat',
  home: 'Gå til forsiden',
  method: 'Slik blir resultatet til',
};
