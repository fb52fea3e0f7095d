import type { Texts } from '#i18n/en/index.ts';

export const reminderNb: Texts['reminder'] = {
  label: 'Lagre en kopi',
  text: {
    one: 'Nettleseren kan slette svarene i en vurdering. Lagre en fil, så kan du åpne dem igjen.',
    other: 'Nettleseren kan slette svarene i {n} vurderinger. Lagre dem som fil, så kan du åpne dem igjen.',
  },
  save: 'Lagre som fil',
  dismiss: 'Ikke minn meg på det igjen',
  saved: 'Filen er lagret. Du kan åpne den under «Mine vurderinger», også i en annen nettleser.',
};
