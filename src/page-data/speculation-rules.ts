import { createHash } from 'node:crypto';

const rule = { where: { selector_matches: '[data-prerender]' }, eagerness: 'immediate' };

/** Browsers prerender, or at least prefetch, the target of each link with `data-prerender` once the link exists. */
export const speculationRules = JSON.stringify({ prerender: [rule], prefetch: [rule] });

/** Hash for the security policy of a page, because the rules are an inline script. */
export const speculationRulesHash = `sha384-${createHash('sha384').update(speculationRules).digest('base64')}` as const;
