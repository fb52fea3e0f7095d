/*
 * Service worker: answers requests for files of the site from a cache, so that the site works offline. The build adds
 * the constants `base`, `version` and `files`, see `write-worker.ts`. The worker stores and reads no answers.
 */

/** Prefix of the names of all caches of this site, because other sites on the same host share the storage. */
const prefix = `focal:${base}:`;
const cacheName = prefix + version;
/** Maximum number of earlier versions whose caches are not deleted, because open tabs may use them. */
const oldVersionLimit = 2;
const root = new URL(base, self.location.href);
const addressOf = (path) => new URL(path, root).href;
const languages = Object.keys(files.languages);
const addresses = new Set([...files.shared, ...Object.values(files.languages).flat()].map(addressOf));
/** The cache of a version has an entry with this address once the version was active. */
const activeMark = self.location.href;

/** @returns Names of the caches of other versions, oldest first. */
async function otherCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
}

/** @returns The first match in these caches; undefined if there is none. */
async function cachedIn(names, request) {
  // The address of a page can have a query, such as the large question of a workshop.
  const options = { ignoreSearch: request.mode === 'navigate', ignoreVary: true };
  for (const name of names) {
    const response = await caches.match(request, { ...options, cacheName: name });
    if (response !== undefined) return response;
  }
  return undefined;
}

const cachedElsewhere = async (request) => cachedIn((await otherCaches()).reverse(), request);
/** True for files whose name contains a hash of their content: the same name means the same content. */
const isHashed = (address) => address.startsWith(addressOf('_astro/'));

/** @returns Languages to cache: those of open pages, and those in another cache. */
async function languagesInUse() {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const used = async (language) => {
    const start = addressOf(`${language}/`);
    return (
      windows.some(({ url }) => url.startsWith(start)) || (await cachedElsewhere(new Request(start))) !== undefined
    );
  };
  const inUse = await Promise.all(languages.map(used));
  return languages.filter((_language, index) => inUse[index]);
}

/** Caches all files of the languages in use. Rejects if one cannot be fetched; those that were fetched stay cached. */
async function precache() {
  const inUse = await languagesInUse();
  const paths = [...files.shared, ...inUse.flatMap((language) => files.languages[language])];
  const cache = await caches.open(cacheName);
  const stored = new Set((await cache.keys()).map(({ url }) => url));
  const missing = paths.map(addressOf).filter((address) => !stored.has(address));
  const outcomes = await Promise.allSettled(missing.map((address) => addTo(cache, address)));
  const failure = outcomes.find(({ status }) => status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

async function addTo(cache, address) {
  const earlier = isHashed(address) ? await cachedElsewhere(new Request(address)) : undefined;
  const response = earlier ?? (await fetch(address, { cache: isHashed(address) ? 'default' : 'no-cache' }));
  const { ok, status, redirected, url, headers } = response;
  // Some hosts answer a request for the 404 page itself with the status 404.
  if (!ok && address !== addressOf('404.html')) throw new Error(`${address}: ${status}`);
  if (redirected && nameOf(url) !== nameOf(address)) throw new Error(`${address} leads to ${url}`);
  // Browsers refuse a redirected response for a page.
  await cache.put(address, redirected ? new Response(response.body, { headers }) : response);
}

/** Some hosts redirect between these forms of an address. Other redirects lead to other pages, such as a login. */
const nameOf = (address) => address.replace(/[?#].*/, '').replace(/(\/index)?(\.html|\/)?$/, '');

async function install() {
  if (self.registration.active !== null && navigator.connection?.saveData) throw new Error('The user saves data.');
  await precache();
  // Versions that never became active have no tabs.
  for (const name of await otherCaches()) if (!(await wasActive(name))) await caches.delete(name);
}

const wasActive = async (name) => (await caches.match(activeMark, { cacheName: name })) !== undefined;

async function activate() {
  const cache = await caches.open(cacheName);
  await cache.put(activeMark, new Response());
  await Promise.all((await otherCaches()).slice(0, -oldVersionLimit).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Answers from the cache of this version. Tabs of an earlier version get their own scripts and fonts. */
async function respond(request) {
  const response = await fromCache(request).catch(() => undefined);
  return response ?? fetch(request).catch((error) => respondOffline(request, error));
}

async function fromCache(request) {
  const response = await cachedIn([cacheName], request);
  return response ?? (isHashed(request.url) ? cachedElsewhere(request) : undefined);
}

async function respondOffline(request, error) {
  const elsewhere = await cachedElsewhere(request);
  if (elsewhere !== undefined) return elsewhere;
  const address = request.url.replace(/[?#].*/, '');
  // The browser reports that a page is not available offline.
  if (request.mode !== 'navigate' || addresses.has(address) || addresses.has(`${address}/`)) throw error;
  const page = await cachedIn([cacheName], new Request(addressOf('404.html')));
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
self.addEventListener('message', (event) => {
  // The user has pressed the button for the new version.
  if (event.data?.type === 'activate') self.skipWaiting();
  // A page of another language may have opened. A failure is not shown: the next page retries.
  if (event.data?.type === 'precache') event.waitUntil(precache().catch(() => {}));
});
