import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { downloadsName, newFile } from './downloads.ts';
import { callOf, timeout, type Driver } from './driver.ts';
import { takeWatched } from './page-watch-script.ts';
import { startSession, type Session } from './webdriver.ts';

const keys: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};
const height = 840;
const execFileAsync = promisify(execFile);

/** Without it, the buttons of the toolbar keep the window at least 447 px wide. */
const narrowToolbar =
  '* { min-width: 0; margin: 0; border: 0; padding: 0; font-size: 1px; } image { -gtk-icon-source: none; }';

/**
 * Opens WebKitGTK’s MiniBrowser through WebKitWebDriver, on an invisible screen (Xvfb). The pages must contain
 * `watchScript`.
 *
 * @param program - Path of MiniBrowser.
 * @param folder - Folder of the run, which becomes the home folder of the browser.
 */
export async function openWebKit(program: string, folder: string): Promise<Driver> {
  const problems: string[] = [];
  const environment = prepareHome(folder);
  const proxy = await startProxy(problems);
  const { server, display, stop } = await startDriver(environment);
  const start = () =>
    startSession(server, {
      proxy: { proxyType: 'manual', httpProxy: proxy.host, sslProxy: proxy.host, noProxy: ['localhost'] },
      'webkitgtk:browserOptions': {
        binary: program,
        args: ['--automation'],
      },
    });
  let session = await start();
  const run = runIn(() => session);
  const driver: Driver = {
    version: session.version,
    async takeProblems() {
      return [...problems.splice(0), ...(await run(takeWatched).catch(() => []))];
    },
    open: (url) => session.send('POST', '/url', { url }),
    reload: () => session.send('POST', '/refresh'),
    back: () => session.send('POST', '/back'),
    run,
    click: (selector, nth = 0) => click(session, selector, nth),
    press: (key) => press(session, key),
    fill: (selector, text) => run(setText, selector, text),
    choose: (selector, file) => choose(session, run, [selector, file]),
    saved: (act) => newFile(folder, act),
    picture: async () => Buffer.from(await session.send<string>('GET', '/screenshot'), 'base64'),
    async print() {
      const file = join(folder, 'page.pdf');
      const script = join(import.meta.dirname, 'print-webkit.py');
      const address = await run(() => location.href);
      await execFileAsync('python3', [script, address, file], { env: display, timeout: 4 * timeout });
      return readFileSync(file);
    },
    async resize(width) {
      await session.send('POST', '/window/rect', { width, height });
      return run(() => innerWidth);
    },
    async resetProfile() {
      problems.push(...(await driver.takeProblems()));
      await session.send('DELETE', '');
      session = await start();
    },
    async close() {
      await session.send('DELETE', '').catch(() => {});
      stop();
      proxy.stop();
    },
  };
  return driver;
}

/** Prepares a home folder, so that the browser reads no settings of the user. @returns Variables of the environment. */
function prepareHome(home: string): NodeJS.ProcessEnv {
  mkdirSync(join(home, '.config/gtk-3.0'), { recursive: true });
  writeFileSync(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="$HOME/${downloadsName}"\n`);
  writeFileSync(join(home, '.config/gtk-3.0/gtk.css'), narrowToolbar);
  return { HOME: home, XDG_CONFIG_HOME: join(home, '.config'), LANG: 'C.UTF-8', TZ: 'Europe/Oslo' };
}

/** Starts a proxy that reports every request to another host as a problem, because WebDriver reports no requests. */
async function startProxy(problems: string[]) {
  const proxy = createServer((request, response) => {
    problems.push(`request to another origin: ${request.url ?? ''}`);
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url }, socket) => {
    problems.push(`request to another origin: ${url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return { host: `127.0.0.1:${(proxy.address() as AddressInfo).port}`, stop: () => proxy.close() };
}

/** Starts the screen and the driver. */
async function startDriver(environment: NodeJS.ProcessEnv) {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((given) => screen.stdout.once('data', (text) => given(String(text).trim())));
  const display = {
    ...process.env,
    ...environment,
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    // The sandbox needs user namespaces, which containers forbid.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: display });
  const server = `http://127.0.0.1:${port}`;
  const isUp = () =>
    fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (const end = Date.now() + timeout; Date.now() < end && !(await isUp());) await sleep(50);
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  return { server, display, stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

function runIn(session: () => Session): Driver['run'] {
  return async (act, ...args) => {
    const script = `const done = arguments[0];
      Promise.resolve().then(() => ${callOf(act, args)}).then(
        (value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
    const outcome = await session().send<{ value: Awaited<ReturnType<typeof act>>; error?: string }>(
      'POST',
      '/execute/async',
      { script, args: [] },
    );
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value;
  };
}

async function elementAt(session: Session, selector: string, nth = 0): Promise<string> {
  for (const end = Date.now() + timeout; Date.now() < end;) {
    const found = (await session.elements(selector))[nth];
    if (found !== undefined) return found;
    await sleep(100);
  }
  throw new Error(`no element for ${selector}, number ${nth}`);
}

/** Clicks an element. Retries, as Playwright does, while it is covered or replaced. */
async function click(session: Session, selector: string, nth: number): Promise<void> {
  for (const end = Date.now() + timeout; ;) {
    try {
      await session.send('POST', `/element/${await elementAt(session, selector, nth)}/click`);
      return;
    } catch (error) {
      if (Date.now() > end || !/stale|intercepted|interactable/.test(String(error))) throw error;
      await sleep(100);
    }
  }
}

async function press(session: Session, key: string): Promise<void> {
  const value = keys[key] ?? key;
  const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
  await session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

/** Runs in the page. Typing through the driver would drop line breaks. */
function setText(selector: string, text: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (field === null) throw new Error(`no field for ${selector}`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The driver types a path only into a visible field. */
async function choose(
  session: Session,
  run: Driver['run'],
  [selector, file]: readonly [string, string],
): Promise<void> {
  const element = await elementAt(session, selector);
  const setHidden = (one: string, isHidden: boolean) =>
    void document.querySelector(one)?.toggleAttribute('hidden', isHidden);
  await run(setHidden, selector, false);
  await session.send('POST', `/element/${element}/value`, { text: file });
  await run(setHidden, selector, true);
}
