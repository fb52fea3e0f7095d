import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import config from '../../astro.config.mjs';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const written = read('public/_headers').trimEnd();

/** Headers by path. */
const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  written.split('\n\n').map((rule) => {
    const [path, ...headers] = rule.split('\n');
    return [path, Object.fromEntries(headers.map((header) => header.trim().split(': ')))] as const;
  }),
);

describe('the headers of the site', () => {
  it('have the syntax that both hosts parse: paths, and headers with a value', () => {
    for (const line of written.split('\n')) expect(line).toMatch(/^(?:| {2}[\w-]+: \S.*|\/\S*)$/);
  });

  it('contain on every page the directives that a meta element cannot set', () => {
    expect(rules['/*']).toMatchObject({
      'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
      'X-Content-Type-Options': 'nosniff',
      'Permissions-Policy': expect.stringMatching(/camera=\(\).*microphone=\(\).*geolocation=\(\)/),
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });

  it('contain no directive of the policy in the pages, because browsers enforce both', () => {
    const csp = config.security?.csp;
    const inPages: readonly string[] = typeof csp === 'object' ? (csp.directives ?? []) : [];
    expect(inPages).toContain("default-src 'none'");
    expect(inPages.filter((directive) => directive.startsWith('frame-ancestors'))).toEqual([]);
    expect(rules['/*']?.['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  });

  it('have the same referrer policy as every page', () => {
    expect(rules['/*']?.['Referrer-Policy']).toBe('no-referrer');
    expect(read('src/layouts/PageShell.astro')).toContain('<meta name="referrer" content="no-referrer" />');
  });

  it('are set once per file, because hosts combine all paths that match', () => {
    const names = Object.values(rules).flatMap((headers) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
  });

  it('allow caching only for files with a hash in their names', () => {
    const kept = Object.entries(rules).filter(([, headers]) => 'Cache-Control' in headers);
    expect(kept).toEqual([
      [`/${config.build?.assets ?? '_astro'}/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ]);
  });
});
