import { pathTo } from '#address/routes.ts';
import type { Locale } from '#domain/locale.ts';

/** Paths of the pages that a result links to. */
export interface ResultPaths {
  readonly assess: string;
  readonly method: string;
  readonly result: string;
  readonly report: string;
  readonly compare: string;
}

/** @returns The paths in one language. */
export function resultPaths(locale: Locale): ResultPaths {
  return {
    assess: pathTo('assess', locale),
    method: pathTo('method', locale),
    result: pathTo('result', locale),
    report: pathTo('report', locale),
    compare: pathTo('compare', locale),
  };
}
