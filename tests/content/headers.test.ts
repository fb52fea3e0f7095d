import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import config from '../../astro.config.mjs';
import { headerRules, headersFile, headersOfAll } from '../support/site-headers.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const assets = `/${config.build?.assets ?? '_astro'}/*`;

/** Directives of a policy, with their sources. */
const directives = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')] as const;
    }),
  );

describe('the headers of the site', () => {
  it('have the syntax that both hosts parse: paths, and headers with a value', () => {
    for (const line of headersFile.split('\n')) expect(line).toMatch(/^(?:| {2}[\w-]+: \S.*|\/\S*)$/);
  });

  it('contain what OWASP ASVS requires of every response', () => {
    expect(headersOfAll).toMatchObject({
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': expect.stringMatching(/camera=\(\).*microphone=\(\).*geolocation=\(\)/),
    });
    expect(directives(headersOfAll['Content-Security-Policy'] ?? '')).toMatchObject({
      'default-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  // The service worker fetches the files of the site.
  it('allow connections to the host when the policy also applies to the service worker', () => {
    expect(Object.keys(directives(headersOfAll['Content-Security-Policy'] ?? ''))).not.toContain('connect-src');
  });

  // The policy of each page contains its own hashes.
  it('contain no hash when each page has a policy of its own', () => {
    expect(headersFile).not.toMatch(/sha\d+-/);
    const csp = config.security?.csp;
    const inPages: readonly string[] = typeof csp === 'object' ? (csp.directives ?? []) : [];
    expect(inPages).toContain("default-src 'none'");
    expect(inPages).toContain("connect-src 'none'");
  });

  it('have the same referrer policy as every page', () => {
    expect(headersOfAll['Referrer-Policy']).toBe('no-referrer');
    expect(read('src/layouts/PageShell.astro')).toContain('<meta name="referrer" content="no-referrer" />');
  });

  it('are set once per file, because hosts combine all paths that match', () => {
    const names = Object.values(headerRules).flatMap((headers) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
  });

  it('allow caching only for files with a hash in their names', () => {
    const cached = Object.entries(headerRules).filter(([, headers]) => 'Cache-Control' in headers);
    expect(cached).toEqual([[assets, { 'Cache-Control': 'public, max-age=31536000, immutable' }]]);
  });

  it('are the same in the configuration for nginx', () => {
    const lines = read('src/deploying.md').matchAll(/^ *add_header ([\w-]+) "(.*)" always;$/gm);
    const forNginx = Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
    expect(forNginx).toEqual({ ...headersOfAll, 'Cache-Control': '$focal_cache' });
    expect(read('src/deploying.md')).toContain(`"${headerRules[assets]?.['Cache-Control'] ?? ''}"`);
  });
});
