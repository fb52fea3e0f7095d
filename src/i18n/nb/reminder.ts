import type { Texts } from '#i18n/en/index.ts';

export const reminderNb: Texts['reminder'] = {
  label: 'Lagre en kopi',
  only: 'Nettleseren kan slette disse svarene. Lagre en fil, så kan du åpne dem igjen.',
  several: {
    one: 'Nettleseren kan slette svarene i én av vurderingene. Lagre den som fil, så kan du åpne den igjen.',
    other: 'Nettleseren kan slette svarene i {n} av vurderingene. Lagre dem som fil, så kan du åpne dem igjen.',
  },
  save: 'Lagre som fil',
  dismiss: 'Ikke minn meg på det igjen',
  saved: 'Filen er lagret. Du kan åpne den under «Mine vurderinger», også i en annen nettleser.',
};
