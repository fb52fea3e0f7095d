import type { Texts } from '#i18n/en/index.ts';

export const conflictNb: Texts['conflict'] = {
  text: 'Vurderingen er også endret i en annen fane. Bruk den andre versjonen, eller behold også denne, som en egen vurdering. Da går ingenting tapt.',
  takeTheirs: 'Bruk den andre versjonen',
  keepMine: 'Behold denne også',
};
