import type { PageId } from '#address/routes.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** The lengths of the form. */
export const lengths = ['full', 'quick'] as const satisfies readonly Scope[];

/** A page for each length, so that a link can lead to either and every number in it is printed right. */
export const paperPages = { full: 'paper', quick: 'paperQuick' } as const satisfies Record<Scope, PageId>;
