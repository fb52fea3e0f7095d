import type { Texts } from '#i18n/en/index.ts';

export const landingNb: Texts['landing'] = {
  headline: 'Hvor godt tar virksomheten vare på kundene sine?',
  promise:
    'Svar på {questions} spørsmål om medarbeidere, økonomi, kunder og forpliktelser. Se hvor dere står, og hva dere kan begynne med.',
  startFull: 'Start med spørsmål 1',
  startFullHelp: 'Omtrent {n} minutter, uten konto',
  startQuick: 'Hurtigsjekk, {questions} spørsmål',
  startQuickHelp: 'Omtrent {n} minutter. Du kan gå videre til den fulle vurderingen og beholde svarene.',
  resumeStatus: 'Du har svart på {answered} av {total} spørsmål. Sist endret {date}.',
  resume: 'Fortsett der du slapp',
  resumeLabel: 'Vurderingen din',
  unreadableLink: 'Gå til spørsmålene for å laste dem ned',
  startOver: 'Start på nytt',
  startOverQuestion: 'Vil du starte en ny vurdering? Den du har, blir liggende på denne enheten.',
  startOverUnsaved:
    'Vil du starte en ny vurdering? Den du har, kunne ikke lagres og går tapt. Lagre en kopi som fil først.',
  startOverConfirm: 'Start en ny',
  exampleCaption: 'Eksempel fra en oppdiktet virksomhet',
  exampleLink: 'Åpne eksempelresultatet',
  exampleReport: 'Se en eksempelrapport',
  exampleChart: 'Radardiagram med {n} temaer. Lavest: {lowest}. Høyest: {highest}.',
  levelsTitle: 'De fem nivåene i resultatet',
  askTitle: 'Dette spør vi om',
  getTitle: 'Dette får dere',
  getPicture: 'Et bilde av hvor modent kundefokuset er, tema for tema.',
  getPlan: 'En prioritert plan med første steg, hvem som vanligvis har ansvaret, og hva som viser at tiltaket virker.',
  getReasons: 'En begrunnelse for hver skår, som dere kan etterprøve for hånd.',
  howTitle: 'Slik fungerer det',
  howAnswer:
    'Svar: Les fem beskrivelser, og velg den siste som stemmer fullt ut i dag. Ta pause når du vil, og fortsett senere i samme nettleser.',
  howResult: 'Se resultatet: hvor dere står, hva som holder dere tilbake, og hva dere kan begynne med.',
  howShare: 'Del resultatet: Kopier lenken, skriv det ut, eller sammenlign med et annet resultat.',
  whoTitle: 'Hvem det passer for',
  whoManagers:
    'Ledere: Se hvor virksomheten står, og hva dere kan begynne med. Du kan gjøre det alene og når det passer deg.',
  whoManagersReview: 'Slik bruker dere resultatet i ledelsens gjennomgåelse',
  whoAdvisers:
    'Rådgivere: Sammenlign resultatene til en kunde side om side. Metoden er åpen, og hver skår kan etterprøves for hånd.',
  whoAdvisersCompare: 'Sammenlign resultater',
  whoGroups: 'Grupper: Alle svarer hver for seg. Så snakker dere om spørsmålene der svarene spriker mest.',
  whoGroupsPage: 'Svar som gruppe',
  whoGroupsForm: 'Skriv ut papirskjemaet',
  staysTitle: 'Svarene dine blir her',
  staysText: 'Åpne nettverksfanen i nettleseren, og svar på et spørsmål. Ingenting blir sendt.',
  firstTitle: 'Start her med spørsmål 1',
  firstHelp: 'Valget ditt starter vurderingen. Du kan endre det.',
};
