import type { Texts } from '#i18n/en/index.ts';

export const siteNb: Texts['site'] = {
  productName: 'Focal',
  descriptor: 'Kundefokussjekken',
  pageTitle: '{page} – Focal',
  skipLink: 'Hopp til innholdet',
  navResult: 'Mitt resultat',
  navAssessments: 'Mine vurderinger',
  navPortfolio: 'Oversikt over resultater',
  navCompare: 'Sammenlign',
  navWorkshop: 'Gruppearbeid',
  navMethod: 'Metode',
  navPrivacy: 'Personvern',
  navPaper: 'Papirskjema',
  navAccessibility: 'Tilgjengelighet',
  languageName: 'Norsk',
  saved: 'Lagret på denne enheten',
  notSaved: 'Ikke lagret',
  leave: 'Avslutt',
  cancel: 'Avbryt',
  footerProof: 'Ingenting er sendt fra denne siden.',
  footerProofLink: 'Slik sjekker du det',
  footerStanding:
    'En egenvurdering inspirert av ISO\u00a09001 og ISO\u00a09004. Den er verken en revisjon eller en sertifisering.',
  navLabel: 'Nettsted',
  continueHere: 'Fortsett på norsk',
};
