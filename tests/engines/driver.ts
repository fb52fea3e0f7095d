import { setTimeout as sleep } from 'node:timers/promises';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** The calls that a journey needs of a browser. They act alike in every engine. */
export interface Driver {
  /** Version of the browser, such as `153.8.0`. */
  readonly version: string;
  /**
   * @returns Problems since the last call, one sentence each: console errors and warnings, uncaught errors, policy
   * violations and requests to another origin.
   */
  takeProblems(): Promise<readonly string[]>;
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page. Arguments and result are JSON; the function can use nothing else of this program. */
  run<Args extends readonly unknown[], Result>(
    act: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Clicks an element with the pointer. @param nth - Index among the elements of the selector. */
  click(selector: string, nth?: number): Promise<void>;
  /** Presses a key. @param key - As in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** Replaces the text of a field. */
  fill(selector: string, text: string): Promise<void>;
  /** Chooses a file in a file field, which may be hidden. */
  choose(selector: string, file: string): Promise<void>;
  /** @returns Path of the file that the browser downloads during an action. */
  saved(act: () => Promise<void>): Promise<string>;
  /** @returns A picture of the visible part of the page, as a PNG. */
  picture(): Promise<Buffer>;
  /** @returns The page as a PDF, on A4. WebKit prints its address in an empty profile. */
  print(): Promise<Buffer>;
  /** @returns Width of the page in CSS pixels: the asked one, or the narrowest of this browser. */
  resize(width: number): Promise<number>;
  /** Replaces the profile by an empty one. The page may then have another width. */
  resetProfile(): Promise<void>;
  close(): Promise<void>;
}

/** @returns The expression of a call of `act`, for a browser. */
export function callOf(act: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${String(act)})(...${JSON.stringify(args)})`;
}

/** Timeout of each wait, in milliseconds; long, for busy machines. */
export const timeout = 30_000;

/** Waits until a function in the page returns true. @throws {Error} After the timeout. */
export async function until<Args extends readonly unknown[]>(
  page: Driver,
  condition: (...args: Args) => boolean | Promise<boolean>,
  ...args: Args
): Promise<void> {
  const end = Date.now() + timeout;
  // An error is retried too: the page may be loading.
  while (!(await page.run(condition, ...args).catch(() => false))) {
    if (Date.now() > end) {
      throw new Error(`timeout: ${String(condition).replaceAll(/\s+/g, ' ').slice(0, 120)} ${JSON.stringify(args)}`);
    }
    await sleep(50);
  }
}

/** Waits until an element exists. */
export function exists(page: Driver, selector: string): Promise<void> {
  return until(page, (wanted: string) => document.querySelector(wanted) !== null, selector);
}
