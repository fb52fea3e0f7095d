import { ownRegistration } from '#browser/own-registration.ts';

/** A new version of the site that waits until it may replace the current one. */
export interface WaitingVersion {
  /** Activates the version, then reloads the page. */
  activate(): void;
}

/** The service worker of the site. */
export interface SiteWorker {
  /** The waiting version; null if there is none. */
  readonly waiting: WaitingVersion | null;
}

/**
 * Registers the service worker, which caches the site in the language of the page, so that it works offline. If the
 * user saves data, it caches nothing, but still finds a worker that was registered earlier.
 *
 * @param base - Base path of the site.
 * @returns Null if the page has no service worker. Rejects if the browser refuses.
 */
export async function registerWorker(base: string): Promise<SiteWorker | null> {
  if (!('serviceWorker' in navigator)) return null;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const registration = connection?.saveData === true ? await ownRegistration(base) : await register(base);
  return registration === undefined ? null : watch(registration);
}

async function register(base: string): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(trusted(`${base}sw.js`), { scope: base, updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  (registration.waiting ?? active)?.postMessage({ type: 'precache' });
  return registration;
}

function watch(registration: ServiceWorkerRegistration): SiteWorker {
  return {
    get waiting() {
      const { waiting } = registration;
      return waiting === null ? null : { activate: () => activate(waiting) };
    },
  };
}

function activate(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'activate' });
}

/** The policy of the site demands a trusted value for the address of a script. */
function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('focal', { createScriptURL: (text) => text }).createScriptURL(url) ?? url;
}

/** The part of the Trusted Types API that the site uses. TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ): { createScriptURL(text: string): string };
}
