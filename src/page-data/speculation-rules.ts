import { createHash } from 'node:crypto';

const rule = { where: { selector_matches: '[data-prerender]' }, eagerness: 'immediate' };

/**
 * Speculation rules, as JSON, for every link with `data-prerender`. A browser with support prerenders, or at least
 * prefetches, the target as soon as the link exists.
 *
 * @see src/decisions.md, D29, for the reason.
 */
export const speculationRules = JSON.stringify({ prerender: [rule], prefetch: [rule] });

/** Hash of the rules. The security policy of a page needs it, because the rules are an inline script. */
export const speculationRulesHash = `sha256-${createHash('sha256').update(speculationRules).digest('base64')}` as const;
