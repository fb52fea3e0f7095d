import type { Texts } from '#i18n/en/index.ts';

export const resumeNb: Texts['resume'] = {
  title: 'Det ligger allerede en vurdering i denne nettleseren',
  about: 'Sist endret {date} kl. {time}. {answered}\u00a0av\u00a0{total} spørsmål er besvart.',
  help: 'Start en ny vurdering hvis du skal svare for en annen person eller skrive inn et annet skjema. Denne blir liggende uendret på enheten.',
  unsaved: 'Den kunne ikke lagres og går tapt hvis du starter en ny. Lagre en kopi som fil først.',
  goOn: 'Fortsett med denne',
};
