import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** The oldest supported versions. tests/content/documents.test.ts compares the build and all texts with them. */
export const oldest = { chrome: 111, edge: 111, firefox: 115, safari: 16.4 } as const;

/** MDN's browser compatibility data. */
export const compatData = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@mdn/browser-compat-data')), 'utf8'),
) as CompatData;

/** @returns The feature at a path, such as `properties`, `text-wrap`, `balance`; undefined without data. */
export function featureAt(root: Identifier, ...path: string[]): CompatStatement | undefined {
  return path.reduce<Identifier | undefined>((inner, name) => inner?.[name], root)?.__compat;
}

/**
 * @returns The oldest browsers without full, unprefixed support of the feature. The value is the prefix with which the
 * browser supports it; null if there is no such prefix.
 */
export function lackedBy(feature: CompatStatement): ReadonlyMap<string, string | null> {
  const lacking = new Map<string, string | null>();
  for (const [browser, version] of Object.entries(oldest) as [keyof typeof oldest, number][]) {
    const known = [feature.support[browser] ?? []].flat().filter((statement) => isKnownIn(statement, version));
    const isWhole = ({ prefix, alternative_name: other, partial_implementation: partial }: SimpleSupportStatement) =>
      prefix === undefined && other === undefined && partial !== true;
    if (known.some(isWhole)) continue;
    lacking.set(browser, known.find(({ prefix }) => prefix !== undefined)?.prefix ?? null);
  }
  return lacking;
}

export function isLacked(feature: CompatStatement | undefined): boolean {
  return feature !== undefined && lackedBy(feature).size > 0;
}

function isKnownIn(statement: SimpleSupportStatement, version: number): boolean {
  const { version_added: added, version_removed: removed, flags } = statement;
  if (flags !== undefined || typeof added !== 'string') return false;
  // “≤79” means: supported since 79 or earlier.
  const isAdded = Number.parseFloat(added.replace('≤', '')) <= version;
  return isAdded && !(typeof removed === 'string' && Number.parseFloat(removed.replace('≤', '')) <= version);
}
