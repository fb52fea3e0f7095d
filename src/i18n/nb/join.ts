import type { Texts } from '#i18n/en/index.ts';

export const joinNb: Texts['join'] = {
  title: 'Svar til gruppearbeidet',
  intro:
    'Svar på egen hånd. Det er {questions} spørsmål, og det tar omtrent {n} minutter. Til slutt sender du resultatet til den som leder gruppearbeidet. Ingenting blir sendt før det, og navnet ditt er ikke med.',
  roleHelp: 'Den som leder, ser rollen din. Gruppen ser tall for en rolle bare når minst tre har den.',
  begin: 'Begynn',
};
