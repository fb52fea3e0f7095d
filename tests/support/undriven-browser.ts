import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { chromium } from '@playwright/test';

import { launchOptions } from './find-browser.ts';

/** A Chromium with one page. DevTools are attached only during a call, because they disable prerendering. */
export interface UndrivenBrowser {
  /** Evaluates an expression in the page. @returns Its awaited value, which must be serialisable as JSON. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts a Chromium with prefetching and prerendering, which Debian disables in new profiles. */
export async function startUndrivenBrowser(): Promise<UndrivenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'undriven-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), '{"net":{"network_prediction_options":0}}');
  await writeFile(join(profile, 'First Run'), '');
  const { executablePath = chromium.executablePath(), args = [] } = launchOptions();
  const own = ['--headless', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const browser = spawn(executablePath, [...args, ...own, 'about:blank'], { stdio: 'ignore' });
  const ended = new Promise((resolve) => browser.once('exit', resolve));

  const portFile = join(profile, 'DevToolsActivePort');
  while (!existsSync(portFile) || (await readFile(portFile, 'utf8')) === '') await wait(20);
  const [port] = (await readFile(portFile, 'utf8')).split('\n');

  return {
    async evaluate(expression) {
      const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly Target[];
      const page = targets.find(({ type }) => type === 'page');
      if (page === undefined) throw new Error('the browser has no page');
      return evaluateIn(page.webSocketDebuggerUrl, expression);
    },
    async close() {
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

interface Target {
  readonly type: string;
  readonly webSocketDebuggerUrl: string;
}

async function evaluateIn(address: string, expression: string): Promise<unknown> {
  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const answer = new Promise<string>((resolve) => {
    socket.addEventListener('message', ({ data }) => resolve(String(data)), { once: true });
  });
  const params = { expression, returnByValue: true, awaitPromise: true };
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
  const { result } = JSON.parse(await answer) as {
    result: { result: { value?: unknown }; exceptionDetails?: unknown };
  };
  const closed = new Promise((resolve) => socket.addEventListener('close', resolve, { once: true }));
  socket.close();
  await closed;
  if (result.exceptionDetails !== undefined)
    throw new Error(`${expression}: ${JSON.stringify(result.exceptionDetails)}`);
  return result.result.value;
}
