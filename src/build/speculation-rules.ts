import { createHash } from 'node:crypto';

/** Has browsers that can do so prerender what a link with `data-prerender` leads to, as soon as the link is there. */
export const speculationRules = JSON.stringify({
  prerender: [{ where: { selector_matches: '[data-prerender]' }, eagerness: 'immediate' }],
});

/** Allows the rules in the security policy of a page: they are an inline script. */
export const speculationRulesHash = `sha384-${createHash('sha384').update(speculationRules).digest('base64')}` as const;
