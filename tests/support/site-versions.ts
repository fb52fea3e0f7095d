import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

import { locales } from '#domain/locale.ts';
import { writeWorker } from '#offline/write-worker.ts';

import { headersOfAll } from './site-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** @returns The paths that the service worker of a built site caches for a language. */
export function cachedPaths(folder: string, language: string): readonly string[] {
  const [, json = ''] = /^const files = (.*);$/m.exec(readFileSync(join(folder, 'sw.js'), 'utf8')) ?? [];
  const files = JSON.parse(json) as { shared: string[]; languages: Record<string, string[]> };
  return [...files.shared, ...(files.languages[language] ?? [])].map((path) => `/${path}`);
}

/** @returns The version of a built site, which its service worker names. */
export function versionOf(folder: string): string {
  return /^const version = "(\w+)";$/m.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1] ?? '';
}

/** A static host. The test can replace its files or stop it. */
export interface Host {
  readonly origin: string;
  /** Publishes other files in place of the current ones. */
  publish(folder: string): void;
  /** Makes a file unavailable. */
  withhold(path: string): void;
  /** Answers requests for a path with a redirect. */
  redirect(path: string, to: string): void;
  /** Stops answering. */
  stop(): Promise<void>;
}

/**
 * Starts a host.
 *
 * @param folder - Folder of a built site.
 * @param headStart - HTML to add at the start of the head of each page. The policy of the page does not apply to it.
 */
export async function startHost(folder: string, headStart = ''): Promise<Host> {
  let published = folder;
  const withheld = new Set<string>();
  const redirects = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const location = redirects.get(pathname);
    if (location !== undefined) {
      response.writeHead(302, { location }).end();
      return;
    }
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = read(join(published, name));
    const isFound = file !== null && !withheld.has(name);
    response.writeHead(isFound ? 200 : 404, {
      ...headersOfAll,
      'content-type': types[extname(isFound ? name : '404.html')] ?? 'text/plain',
    });
    const content = isFound ? file : read(join(published, '404.html'));
    response.end(headStart === '' ? content : withHeadStart(content, headStart));
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    publish(next) {
      published = next;
      withheld.clear();
      redirects.clear();
    },
    withhold: (path) => void withheld.add(path),
    redirect: (path, to) => void redirects.set(path, to),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** @returns The content of a file. If it is a page, the HTML is added. */
function withHeadStart(content: Buffer | null, headStart: string): Buffer | string | null {
  const isPage = content?.subarray(0, 15).toString() === '<!DOCTYPE html>';
  return isPage ? content.toString().replace('<head>', () => `<head>${headStart}`) : content;
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/**
 * Makes another version of a built site: every script has another name, and every page says which version it is.
 *
 * @param folder - Folder of a built site.
 * @param name - Content of `<meta name="version">`.
 * @returns A new folder. Delete it with `removeVersion`.
 */
export function anotherVersion(folder: string, name: string): string {
  const other = mkdtempSync(join(tmpdir(), 'focal-version-'));
  cpSync(folder, other, { recursive: true });
  const scripts = globSync('_astro/*.js', { cwd: other }).map((path) => basename(path));
  const renamed = (script: string) => script.replace(/\.js$/, `.${name}.js`);
  for (const path of globSync('**/*.{html,js}', { cwd: other })) {
    const file = join(other, path);
    const text = scripts.reduce((all, script) => all.replaceAll(script, renamed(script)), readFileSync(file, 'utf8'));
    writeFileSync(
      file,
      text.replace('<meta charset="utf-8">', `<meta charset="utf-8"><meta name="version" content="${name}">`),
    );
  }
  for (const script of scripts) renameSync(join(other, '_astro', script), join(other, '_astro', renamed(script)));
  writeWorker(other, '/', locales);
  return other;
}

export function removeVersion(folder: string): void {
  rmSync(folder, { recursive: true });
}
