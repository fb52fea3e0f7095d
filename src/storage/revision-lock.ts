/** How long a tab tells the others which revision it has written, in milliseconds. By then they see the storage as it is. */
const untilSeenByAll = 1000;
/** How long a tab waits at most until it sees what another one has written, in milliseconds. */
const patience = 500;
/** How long a tab waits at most for its turn, in milliseconds: another one may have been stopped in the middle of its own. */
const longestTurn = 5000;

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * Lets one tab after the other change the storage. Browsers with a process for each tab show it what others have written
 * only a moment later, but whose turn it is they know at once. So each change counts a revision up, and the number is
 * made known as the name of a second lock for as long as it takes all to see the change.
 *
 * @param key - Of the revision in the storage, and name of the lock.
 * @param act - Reads and writes in one go; its result is falsy where it has changed nothing.
 * @param isCounted - False where nothing of the site is to be left, not even a number: then the others wait as long as
 * they wait at most.
 * @returns The result of the act.
 * @throws Where the browser has no locks or refuses them, or another tab does not end its turn.
 * @see src/decisions.md, D21
 */
export function inTurn<T>(key: string, act: () => T, isCounted = true): Promise<T> {
  return navigator.locks.request(key, { signal: AbortSignal.timeout(longestTurn) }, async () => {
    const { held = [] } = await navigator.locks.query();
    const known = held.map(({ name = '' }) => (name.startsWith(`${key}:`) ? Number(name.slice(key.length + 1)) : 0));
    const latest = Math.max(0, ...known);
    const end = performance.now() + patience;
    while (revisionUnder(key) < latest && performance.now() < end) await wait(2);
    const revision = Math.max(latest, revisionUnder(key)) + 1;
    const result = act();
    if (result && (!isCounted || isWritten(key, revision))) await makeKnown(`${key}:${revision}`);
    return result;
  });
}

function revisionUnder(key: string): number {
  try {
    return Number(localStorage.getItem(key));
  } catch {
    return 0;
  }
}

/** Writes a revision down after what it counts, so that who sees the one sees the other. */
function isWritten(key: string, revision: number): boolean {
  try {
    localStorage.setItem(key, String(revision));
  } catch {
    return false;
  }
  return revisionUnder(key) === revision;
}

/** Holds a lock of that name for a while, and does not wait for its end. */
function makeKnown(name: string): Promise<void> {
  return new Promise((known) => {
    void navigator.locks.request(name, { mode: 'shared' }, () => {
      known();
      return wait(untilSeenByAll);
    });
  });
}
