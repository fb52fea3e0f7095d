import type { Texts } from '#i18n/en/index.ts';

export const joinNb: Texts['join'] = {
  title: 'Svar før gruppearbeidet',
  intro:
    'Svar på egen hånd. Det er {questions} spørsmål, og det tar omtrent {n} minutter. Til slutt sender du resultatet til den som leder gruppearbeidet. Ingenting blir sendt før det, og navnet ditt er ikke med.',
  roleHelp:
    'Den som leder gruppearbeidet, ser rollen din. Gruppen får bare se tall for en rolle når minst tre har den.',
  begin: 'Begynn',
};
