import type { Texts } from '#i18n/en/index.ts';

export const accessibilityNb: Texts['accessibility'] = {
  title: 'Tilgjengelighet',
  description:
    'Hva som er testet og hvordan, hva som ikke er testet, hva som ikke fungerer godt nok ennå, og hvem du kan si fra til.',
  aim: 'Målet er at nettstedet oppfyller WCAG 2.2 på nivå AA.',
};
