import type { PageId } from '#address/routes.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** Lengths of the paper form. */
export const lengths = ['full', 'quick'] as const satisfies readonly Scope[];

/** A page per length, so that a link can name the length and page numbers are correct in print. */
export const paperPages = { full: 'paper', quick: 'paperQuick' } as const satisfies Record<Scope, PageId>;
