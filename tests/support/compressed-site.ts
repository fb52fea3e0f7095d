import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Serves a built site as a real host does. Text is compressed with Brotli. The browser caches files with a hash in
 * their names for a year, and revalidates the others. The preview server does none of this, and `sirv` needs
 * compressed files on disk.
 *
 * @param dist - Folder of a site built for the root of a host.
 * @param onrequest - Called with the path of each request. The response waits for the promise that it returns.
 * @returns The server, on a free port, and its origin. It speaks HTTP/1.1, so browsers open at most six connections.
 */
export async function serveCompressed(
  dist: string,
  onrequest: (path: string) => undefined | Promise<unknown> = () => undefined,
): Promise<{ server: Server; origin: string }> {
  const answers = new Map<string, { body: Buffer; etag: string }>();

  function answerWith(file: string): { body: Buffer; etag: string } {
    const known = answers.get(file);
    if (known !== undefined) return known;
    const content = readFileSync(file);
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    const answer = { body: extname(file) in types ? brotliCompressSync(content) : content, etag };
    answers.set(file, answer);
    return answer;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    await onrequest(pathname);
    const wanted = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isThere = existsSync(wanted) && statSync(wanted).isFile();
    const file = isThere ? wanted : join(dist, '404.html');
    const type = types[extname(file)];
    const { body, etag } = answerWith(file);
    response.setHeader('Cache-Control', cacheControlOf(pathname));
    response.setHeader('ETag', etag);
    if (type !== undefined) response.setHeader('Content-Type', type).setHeader('Content-Encoding', 'br');
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(isThere ? 200 : 404).end(body);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

/** The value of `Cache-Control` in `public/_headers`; for other files, the default of hosts that read `_headers`. */
function cacheControlOf(path: string): string {
  return path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
}
