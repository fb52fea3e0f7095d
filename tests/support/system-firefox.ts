import { firefox, type Browser, type LaunchOptions } from '@playwright/test';

interface BidiSession {
  send(method: string, ...rest: readonly unknown[]): Promise<unknown>;
}

/** The part of Playwright’s internals that sends commands to the browser. */
interface Internals {
  readonly _connection: { toImpl(browser: Browser): { readonly _browserSession: BidiSession } };
}

/** Starts the Firefox of the system. Playwright controls it by WebDriver BiDi, so it needs no Firefox of its own. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const browser = await firefox.launch({ channel: 'moz-firefox', ...options });
  ignoreMediaFeatures(browser);
  return browser;
}

/** Drops a command that Playwright 1.65 sends for each context and page, and that Firefox ESR 153 does not know. */
function ignoreMediaFeatures(browser: Browser): void {
  const { _browserSession: session } = (browser as unknown as Internals)._connection.toImpl(browser);
  const sessions = Object.getPrototypeOf(session) as BidiSession;
  const { send } = sessions;
  sessions.send = function (method, ...rest) {
    return method === 'emulation.setMediaFeaturesOverride' ? Promise.resolve({}) : send.call(this, method, ...rest);
  };
}
