/*
 * Service worker: answers requests for files of the site from a cache, so that the site works offline. The build adds
 * the constants `base`, `version` and `files`, see `write-worker.ts`. The worker stores and reads no answers.
 */

/** Prefix of the names of all caches of this site, because other sites on the same host share the storage. */
const prefix = `focal:${base}:`;
const cacheName = prefix + version;
/** Number of earlier versions whose caches stay, for tabs that still show them. */
const keptVersions = 2;
const root = new URL(base, self.location.href);
const addressOf = (path) => new URL(path, root).href;
const languages = Object.keys(files.languages);

/** @returns The languages of the open pages, and those that an earlier version has cached. */
async function languagesInUse() {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const used = async (language) => {
    const start = addressOf(`${language}/`);
    return windows.some(({ url }) => url.startsWith(start)) || (await cachedEarlier(new Request(start))) !== undefined;
  };
  const inUse = await Promise.all(languages.map(used));
  return languages.filter((_language, index) => inUse[index]);
}

/** @returns Names of the caches of earlier versions, oldest first. */
async function earlierCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
}

/** @returns The response in the first of these caches that has one; undefined if none has. */
async function cachedIn(names, request) {
  for (const name of names) {
    // The address of a page can have a query, such as the large question of a workshop.
    const response = await caches.match(request, { cacheName: name, ignoreSearch: request.mode === 'navigate' });
    if (response !== undefined) return response;
  }
  return undefined;
}

const cachedEarlier = async (request) => cachedIn((await earlierCaches()).reverse(), request);
/** True for files whose name contains a hash of their content: the same name means the same content. */
const isHashed = (address) => address.startsWith(addressOf('_astro/'));

/** Adds files to the cache. Rejects if one of them cannot be fetched; those that could be fetched stay. */
async function precache(paths) {
  const cache = await caches.open(cacheName);
  const stored = new Set((await cache.keys()).map(({ url }) => url));
  const missing = paths.map(addressOf).filter((address) => !stored.has(address));
  await Promise.all(
    missing.map(async (address) => {
      const earlier = isHashed(address) ? await cachedEarlier(new Request(address)) : undefined;
      const response = earlier ?? (await fetch(address, { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      // Browsers refuse a redirected response for a page.
      const { status, statusText, headers } = response;
      await cache.put(
        address,
        response.redirected ? new Response(response.body, { status, statusText, headers }) : response,
      );
    }),
  );
}

const precacheLanguage = (language) => precache(files.languages[language] ?? []);

async function install() {
  await precache(files.shared);
  await Promise.all((await languagesInUse()).map(precacheLanguage));
}

async function activate() {
  const names = await earlierCaches();
  await Promise.all(names.slice(0, -keptVersions).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Answers from the cache of this version. Tabs of an earlier version get their own scripts and fonts. */
async function respond(request) {
  const response = (await cachedIn([cacheName], request)) ?? (isHashed(request.url) && (await cachedEarlier(request)));
  return response || fetch(request).catch((error) => respondOffline(request, error));
}

async function respondOffline(request, error) {
  const earlier = await cachedEarlier(request);
  if (earlier !== undefined) return earlier;
  const page = request.mode === 'navigate' ? await cachedIn([cacheName], addressOf('404.html')) : undefined;
  if (page === undefined) throw error;
  return new Response(page.body, { status: 404, headers: page.headers });
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOwn = request.url.startsWith(root.href) && request.url !== self.location.href;
  if (request.method === 'GET' && isOwn) event.respondWith(respond(request));
});
self.addEventListener('message', ({ data }) => {
  // The user has pressed the button for the new version.
  if (data?.type === 'activate') self.skipWaiting();
  // A failure is not shown: the next page of this language tries again.
  if (data?.type === 'precache') precacheLanguage(data.language).catch(() => {});
});
