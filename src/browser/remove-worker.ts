/**
 * Removes the service worker and all its caches.
 *
 * @param base - Base path of the site.
 * @returns Rejects if the browser blocks the storage.
 */
export async function removeWorker(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Without a worker of its own, the site gets the registration of a site above it on the host.
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration?.scope === new URL(base, location.href).href) await registration.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`focal:${base}:`));
  await Promise.all(names.map((name) => caches.delete(name)));
}
