/*
 * Published as `sw.js` in place of the service worker, this removes the worker and its caches from all browsers. The
 * build adds the constant `base`.
 */

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  await self.registration.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`focal:${base}:`));
  await Promise.all(names.map((name) => caches.delete(name)));
}
