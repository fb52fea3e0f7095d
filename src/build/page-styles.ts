import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';

import type { AstroIntegration } from 'astro';

import { filesOf } from './result-ahead.ts';

const link = /<link rel="stylesheet" href="[^"]*_astro\/([\w.-]+\.css)">/g;

/**
 * Gives each page one file of styles, those of parts that come later included. Astro splits them into a dozen requests
 * and, where two pages share a late part, gives its styles to one of them only. Styles have the name of the script that
 * they belong to, up to the hash.
 */
export function pageStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'page-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const all = globSync('_astro/*.css', { cwd: dir }).map((path) => path.slice('_astro/'.length));
        for (const path of globSync('**/*.html', { cwd: dir })) {
          const page = new URL(path, dir);
          const html = await readFile(page, 'utf8');
          const linked = [...html.matchAll(link)].map(([, name = '']) => name);
          if (linked.length === 0) continue;
          const scripts = [...(await filesOf(dir, path))].filter((name) => name.endsWith('.js'));
          const stems = new Set(scripts.map(stemOf));
          const late = all.filter((name) => stems.has(stemOf(name)));
          const texts = [...linked, ...late].map((name) => readFile(new URL(`_astro/${name}`, dir), 'utf8'));
          const styles = [...new Set(await Promise.all(texts))].join('\n');
          const name = `page.${createHash('sha256').update(styles).digest('base64url').slice(0, 8)}.css`;
          await writeFile(new URL(`_astro/${name}`, dir), styles);
          const one = `<link rel="stylesheet" href="${base}_astro/${name}">`;
          await writeFile(page, html.replace(link, '').replace('</head>', `${one}</head>`));
        }
        await Promise.all(all.map((name) => rm(new URL(`_astro/${name}`, dir))));
      },
    },
  };
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+\.(js|css)$/, '');
}
