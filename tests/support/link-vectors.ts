import { readFileSync } from 'node:fs';

import type { Answer } from '#domain/assessment.ts';
import type { LinkProblem } from '#domain/link/shared-result.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** An assessment and its exact link. */
export interface ValidVector {
  readonly title: string;
  readonly assessment: {
    /** Place in the list of sectors, from 1; 0 if not given. */
    readonly sector: number;
    /** Place in the list of roles, from 1; 0 if not given. */
    readonly role: number;
    /** In the order of the areas; null if every area has the default target. */
    readonly targets: readonly (3 | 4 | 5)[] | null;
    readonly label: string | null;
    readonly scope: Scope;
    readonly answers: Readonly<Record<string, Answer>>;
    readonly date: string;
  };
  readonly payload: string;
}

/** A link that is rejected, with the reason. */
export interface InvalidVector {
  readonly title: string;
  readonly payload: string;
  readonly problem: LinkProblem;
}

const file = new URL('../golden/link-vectors.json', import.meta.url);

/** Published links. They are never changed or removed; new ones can be added. */
export const linkVectors = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly valid: readonly ValidVector[];
  readonly invalid: readonly InvalidVector[];
};
