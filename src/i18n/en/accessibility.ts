/** Head and first sentence of the accessibility statement; the rest is in `accessibility.md`. */
export const accessibilityEn = {
  title: 'Accessibility',
  description: 'What has been tested and how, what has not, what does not work well yet, and who to contact.',
  aim: 'The site aims to meet WCAG 2.2 at level AA.',
};
