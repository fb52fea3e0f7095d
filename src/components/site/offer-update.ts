import { registerWorker } from '#browser/service-worker.ts';

/** Time from the loaded page to the registration, in milliseconds: the page and the first answers come first. */
const delay = 1000;

/**
 * Registers the service worker once the page is loaded. Offers a new version while the user is not in the middle of
 * something: when the page opens, between questions, and when the user returns to the tab.
 */
export function offerUpdate(notice: HTMLElement): void {
  if (!import.meta.env.PROD || import.meta.env['PUBLIC_OFFLINE'] === 'no') return;
  const register = async () => {
    const worker = await registerWorker(import.meta.env.BASE_URL, document.documentElement.lang);
    const offer = () => notice.toggleAttribute('hidden', worker?.waiting == null);
    offer();
    addEventListener('hashchange', offer);
    document.addEventListener('visibilitychange', offer);
    notice.querySelector('button')?.addEventListener('click', () => worker?.waiting?.activate());
  };
  // If the browser refuses a service worker, the site works online.
  addEventListener('load', () => setTimeout(() => void register().catch(() => {}), delay));
}
