import { ownRegistration } from '#browser/own-registration.ts';

/**
 * Removes the service worker and all its caches.
 *
 * @param base - Base path of the site.
 * @returns Rejects if the browser blocks the storage.
 */
export async function removeWorker(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await (await ownRegistration(base))?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`focal:${base}:`));
  await Promise.all(names.map((name) => caches.delete(name)));
}
