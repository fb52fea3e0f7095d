/**
 * @param base - Base path of the site.
 * @returns The registration of the site’s service worker; undefined if there is none.
 */
export async function ownRegistration(base: string): Promise<ServiceWorkerRegistration | undefined> {
  // Without a worker of its own, the site gets the registration of a site above it on the host.
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration?.scope === new URL(base, location.href).href ? registration : undefined;
}
