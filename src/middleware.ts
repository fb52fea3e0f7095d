import { defineMiddleware } from 'astro:middleware';

/**
 * Removes `uid` from islands, so that builds in two folders are identical. Astro computes it from the absolute path of the
 * project, and nothing reads it.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const page = await next();
  if (page.headers.get('content-type')?.startsWith('text/html') !== true) return page;
  return new Response((await page.text()).replaceAll(/<astro-island uid="\w+"/g, '<astro-island'), page);
});
