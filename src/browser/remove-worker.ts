/**
 * Removes the service worker and all its caches.
 *
 * @param base - Base path of the site.
 */
export async function removeWorker(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`focal:${base}:`));
  await Promise.all(names.map((name) => caches.delete(name)));
}
