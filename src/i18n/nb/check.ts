import type { Texts } from '#i18n/en/index.ts';

export const checkNb: Texts['check'] = {
  title: 'Se over svarene',
  answered: '{answered} av {total} besvart med et nivå',
  unknown: '{unknown} «vet ikke»',
  excluded: '{excluded} «gjelder ikke»',
  change: 'Endre',
  changeHidden: 'svaret på: {question}',
  answer: 'Svar',
  answerHidden: 'på spørsmålet: {question}',
  firstUnanswered: 'Gå til det første ubesvarte spørsmålet',
  tooFew: {
    one: 'For få svar til å regne ut skåren for {area}. Velg et nivå for minst ett spørsmål til.',
    other: 'For få svar til å regne ut skåren for {area}. Velg et nivå for minst {n} spørsmål til.',
  },
  seeResult: 'Se resultatet',
  nothingToSee:
    'Svar på flere spørsmål i ett område for å se skåren. Et samlet resultat krever minst tre av de fire områdene.',
};
