import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

import type { AstroIntegration } from 'astro';

/** Names of scripts and styles, after `_astro/` in a page and after `./` in a script. */
const fileName = /(?:_astro|\.)\/([\w.-]+\.(?:js|css))/g;

/** The place for the links in the page of the questions, with the address of the result. */
const place = /(?<=<template data-result-files[^>]*>)<link rel="prefetch" href="([^"]+)">/;

/**
 * Adds to `<template data-result-files>` links to what the result loads besides what the page with the template loads
 * itself: its script, its styles, the chart. Only a finished build knows their names.
 */
export function resultAhead(): AstroIntegration {
  let base = '/';
  return {
    name: 'result-ahead',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        for (const path of globSync('**/*.html', { cwd: dir })) {
          const page = new URL(path, dir);
          const html = await readFile(page, 'utf8');
          const [link, address] = place.exec(html) ?? [];
          if (link === undefined || address === undefined) continue;
          const here = await filesOf(dir, path);
          const ahead = [...(await filesOf(dir, `${address.slice(base.length)}index.html`))];
          const links = ahead
            .filter((name) => !here.has(name))
            .map((name) => `<link rel="prefetch" href="${base}_astro/${name}">`);
          await writeFile(page, html.replace(place, [link, ...links].join('')));
        }
      },
    },
  };
}

/** @returns Names of the scripts and styles that a built page loads, at once or later. */
export async function filesOf(dir: URL, page: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    for (const [, name = ''] of (await readFile(new URL(path, dir), 'utf8')).matchAll(fileName)) {
      if (found.has(name)) continue;
      found.add(name);
      await visit(`_astro/${name}`);
    }
  };
  await visit(page);
  return found;
}
