/** Key under which the protocol gives the id of an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** A session of the WebDriver protocol. */
export interface Session {
  readonly version: string;
  /** Sends a command. @param path - Below the session, such as `/url`. @throws {Error} If the driver reports one. */
  send<Value = null>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Value>;
  /** @returns Ids of the elements of a CSS selector. */
  elements(selector: string): Promise<readonly string[]>;
}

/**
 * Starts a session.
 *
 * @param server - Address of the driver.
 * @param capabilities - Capabilities that the browser must have.
 * @see https://www.w3.org/TR/webdriver2/
 */
export async function startSession(server: string, capabilities: object): Promise<Session> {
  const { sessionId, capabilities: given } = await send<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>('POST', `${server}/session`, { capabilities: { alwaysMatch: capabilities } });
  const base = `${server}/session/${sessionId}`;
  return {
    version: given.browserVersion,
    send: (method, path, body) => send(method, base + path, body),
    async elements(selector) {
      const body = { using: 'css selector', value: selector };
      const found = await send<Record<string, string>[]>('POST', `${base}/elements`, body);
      return found.map((element) => element[elementKey] ?? '');
    },
  };
}

async function send<Value>(method: string, address: string, body?: object): Promise<Value> {
  const answer = await fetch(address, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = (await answer.json()) as { value: Value & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error ?? answer.status}: ${value.message ?? ''}`);
  return value;
}
