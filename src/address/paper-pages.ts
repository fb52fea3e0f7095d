import type { PageId } from '#address/routes.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** Scopes of the paper form. */
export const paperScopes = ['full', 'quick'] as const satisfies readonly Scope[];

/**
 * Page of the paper form for each scope. With separate pages, a link can name the scope, and printed page numbers are
 * correct.
 *
 * @see src/decisions.md, D16
 */
export const paperPages = { full: 'paper', quick: 'paperQuick' } as const satisfies Record<Scope, PageId>;
