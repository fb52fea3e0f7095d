import { storageKey, writeEvent } from '#storage/keys.ts';

/** Time until the first visit loads the second copy, in milliseconds: the page and the first answers come first. */
const delay = 1000;

/** Loads the second copy: at once if the service worker has it. If it cannot be loaded, there is none. */
export function loadSecondCopy(base: string): void {
  const prefix = storageKey(base, '');
  const load = () =>
    void import('#storage/second-copy.ts').then(
      (module) => {
        module.keepSecondCopy(prefix, writeEvent);
      },
      () => {},
    );
  setTimeout(load, 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null ? 0 : delay);
}
