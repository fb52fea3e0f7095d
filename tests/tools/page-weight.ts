import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The files that the first visit to a page loads, as paths from the root of the site. */
export interface PageWeight {
  readonly html: readonly string[];
  readonly css: readonly string[];
  readonly fonts: readonly string[];
  /** Scripts that the page loads at once, their static imports included. */
  readonly scripts: readonly string[];
  /**
   * Those and all that they load later on their own; what is `…-on-demand` waits for a press, or is not on everybody's way.
   * `tests/e2e/first-visit.spec.ts` compares both with what a browser fetches.
   */
  readonly allScripts: readonly string[];
}

const scriptSources = [
  /<script\b[^>]*?\bsrc="([^"]+)"/g,
  /<link\b[^>]*?\brel="modulepreload"[^>]*?\bhref="([^"]+)"/g,
  /\b(?:component|renderer|before-hydration)-url="([^"]+)"/g,
];
const staticImport = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;
const dynamicImport = /\bimport\(\s*["'`]((?![^"'`]*-on-demand)[^"'`]+\.js)["'`]\s*\)/g;

/**
 * Reads from the built files what a page loads. Names with hashes in them need not be known.
 *
 * @param dist - Folder of a site built for the root of a host.
 * @param page - Path of the page in it, with `index.html`.
 */
export function weighPage(dist: string, page: string): PageWeight {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const html = read(page);
  const css = matches(html, [/<link\b[^>]*?\brel="stylesheet"[^>]*?\bhref="([^"]+)"/g]);
  const preloads = matches(html, [/<link\b[^>]*?\brel="preload"[^>]*?\bhref="([^"]+\.woff2)"/g]);
  const faces = css.flatMap((path) => resolveAll(path, matches(read(path), [/url\(["']?([^"')]+\.woff2)["']?\)/g])));
  const follow = (patterns: RegExp[]) =>
    reachable(matches(html, [...scriptSources, staticImport]), (path) =>
      resolveAll(path, matches(read(path), patterns)),
    );
  const scripts = follow([staticImport]);
  const allScripts = follow([staticImport, dynamicImport]);
  const weight = { html: [page], css, fonts: unique([...preloads, ...faces]), scripts, allScripts };
  const missing = Object.values(weight)
    .flat()
    .filter((path) => !existsSync(join(dist, path)));
  if (missing.length > 0) throw new Error(`${page} names files that are not there: ${missing.join(', ')}`);
  return weight;
}

function matches(text: string, patterns: readonly RegExp[]): string[] {
  return unique(patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, found]) => found ?? [])));
}

function resolveAll(from: string, paths: readonly string[]): string[] {
  return paths.map((path) => posix.resolve('/', posix.dirname(from), path));
}

function reachable(starts: readonly string[], next: (path: string) => string[]): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    next(path).forEach(visit);
  };
  starts.forEach(visit);
  return [...found];
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths)];
}
