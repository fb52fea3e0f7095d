import { createHash } from 'node:crypto';

const rule = { where: { selector_matches: '[data-prerender]' }, eagerness: 'immediate' };

/** Browsers prerender the target of a link with `data-prerender` as soon as the link is there, or at least prefetch it. */
export const speculationRules = JSON.stringify({ prerender: [rule], prefetch: [rule] });

/** Allows the rules in the security policy of a page: they are an inline script. */
export const speculationRulesHash = `sha384-${createHash('sha384').update(speculationRules).digest('base64')}` as const;
