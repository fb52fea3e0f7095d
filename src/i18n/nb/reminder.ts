import type { Texts } from '#i18n/en/index.ts';

export const reminderNb: Texts['reminder'] = {
  label: 'Lagre en kopi',
  text: {
    one: 'Bare denne nettleseren har disse svarene, og en nettleser kan slette det den har lagret. Lagre en fil, så kan du åpne svarene igjen.',
    other:
      'Bare denne nettleseren har svarene i {n} vurderinger, og en nettleser kan slette det den har lagret. Lagre en fil, så kan du åpne svarene igjen.',
  },
  save: 'Lagre som fil',
  dismiss: 'Ikke minn meg på det',
  saved: 'Filen er lagret. Du kan åpne den under «Mine vurderinger», i hvilken som helst nettleser.',
};
