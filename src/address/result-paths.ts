import { pathTo } from '#address/routes.ts';
import type { Locale } from '#domain/locale.ts';

/** Addresses of the pages that a result leads to. */
export interface ResultPaths {
  readonly assess: string;
  readonly method: string;
  readonly result: string;
  readonly report: string;
  readonly compare: string;
}

/** @returns The addresses in a language. */
export function resultPaths(locale: Locale): ResultPaths {
  return {
    assess: pathTo('assess', locale),
    method: pathTo('method', locale),
    result: pathTo('result', locale),
    report: pathTo('report', locale),
    compare: pathTo('compare', locale),
  };
}
