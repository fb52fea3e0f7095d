import { announce } from '#browser/announce.ts';
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
    const worker = await registerWorker(import.meta.env.BASE_URL);
    const offer = () => {
      const isReady = worker?.waiting != null;
      if (isReady && notice.hidden) announce(notice.querySelector('span')?.textContent ?? '');
      notice.hidden = !isReady;
    };
    offer();
    for (const event of ['hashchange', 'pageshow']) addEventListener(event, offer);
    document.addEventListener('visibilitychange', offer);
    notice.querySelector('button')?.addEventListener('click', () => {
      const waiting = worker?.waiting ?? null;
      // Another window has activated the version.
      if (waiting === null) location.reload();
      else waiting.activate();
    });
  };
  // If the browser refuses a service worker, the site works online.
  addEventListener('load', () => setTimeout(() => void register().catch(() => {}), delay));
}
