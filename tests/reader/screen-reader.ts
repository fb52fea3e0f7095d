import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Page } from '@playwright/test';

import type { Locale } from '#domain/locale.ts';

import { launchFirefox } from '../support/system-firefox.ts';
import { firefoxPath } from './programs.ts';

/** Firefox and Orca on a virtual screen and a message bus of their own. */
export interface ScreenReader {
  readonly page: Page;
  /** Presses keys on the keyboard of the screen. @param keys - Names of xdotool, such as `ctrl+Home`. */
  press: (keys: string) => void;
  /** The texts that Orca has said since the last call, once it has nothing more to do. */
  said: () => Promise<string[]>;
  stop: () => Promise<void>;
}

/** Timeout of one reaction of Orca, in milliseconds. Reading a whole page is one reaction. */
const timeout = 180_000;
const preferences = {
  'accessibility.force_disabled': -1,
  'dom.serviceWorkers.enabled': false,
  // Otherwise Orca says which links were visited in an earlier walk.
  'places.history.enabled': false,
};

/** @param locale - Language of Orca. */
export async function startScreenReader(locale: Locale): Promise<ScreenReader> {
  const folder = mkdtempSync(join(tmpdir(), 'focal-reader-'));
  const children: ChildProcess[] = [];
  const environment: NodeJS.ProcessEnv = { ...process.env, ...environmentIn(folder, locale) };

  const kill = () => children.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', kill);

  function start(command: string, ...options: string[]): ChildProcess {
    const child = spawn(command, options, { env: environment, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(child);
    return child;
  }

  /** Starts a program that writes its address to the file descriptor 3. */
  async function startAndAsk(command: string, ...options: string[]): Promise<string> {
    const [line] = (await once(start(command, ...options).stdio[3] as Readable, 'data')) as [Buffer];
    return line.toString().trim();
  }

  const screen = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  environment['DISPLAY'] = `:${await startAndAsk('Xvfb', ...screen)}`;
  const bus = ['--session', '--nofork', '--nosyslog', '--print-address=3'];
  environment['DBUS_SESSION_BUS_ADDRESS'] = await startAndAsk('dbus-daemon', ...bus);
  start('openbox', '--config-file', join(import.meta.dirname, 'openbox.xml'));
  const orca = await connectTo(start('orca'), environment['READER_SOCKET'] ?? '');
  const browser = await launchFirefox({
    executablePath: firefoxPath(),
    headless: false,
    env: environment,
    firefoxUserPrefs: preferences,
  });
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.setDefaultTimeout(timeout);
  let keyEvents = 0;

  const xdotool = (...words: string[]) => execFileSync('xdotool', words, { env: environment });
  return {
    page,
    press(keys) {
      xdotool('key', keys);
      keyEvents += 2 * keys.split('+').length;
    },
    async said() {
      const first = await orca.said(keyEvents);
      keyEvents = 0;
      // Firefox sends its accessibility events when it paints.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      return [...first, ...(await orca.said(0))];
    },
    async stop() {
      await browser.close();
      orca.close();
      kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Environment of all programs. Nothing comes from the user’s settings, and nothing remains. */
function environmentIn(folder: string, locale: Locale): NodeJS.ProcessEnv {
  const orca = join(import.meta.dirname, 'orca');
  mkdirSync(join(folder, 'orca'));
  symlinkSync(join(orca, 'orca-customizations.py'), join(folder, 'orca/orca-customizations.py'));
  // The portal would mount a file system in the folder, which could then not be deleted.
  const services = join(folder, 'dbus-1/services');
  mkdirSync(services, { recursive: true });
  for (const name of ['org.freedesktop.portal.Desktop', 'org.freedesktop.portal.Documents'])
    writeFileSync(join(services, `${name}.service`), `[D-BUS Service]\nName=${name}\nExec=/bin/false\n`);
  return {
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_DATA_HOME: folder,
    READER_SOCKET: join(folder, 'orca.socket'),
    PYTHONPATH: orca,
    PYTHONDONTWRITEBYTECODE: '1',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    LANG: 'C.UTF-8',
    LANGUAGE: locale,
    TZ: 'Europe/Oslo',
  };
}

async function connectTo(orca: ChildProcess, path: string) {
  for (let wait = 0; !existsSync(path); wait += 50) {
    if (wait > 30_000 || orca.exitCode !== null) throw new Error('Orca did not start. Is another Orca running?');
    await sleep(50);
  }
  const socket = connect(path);
  const answers = createInterface(socket)[Symbol.asyncIterator]();
  return {
    async said(keyEvents: number): Promise<string[]> {
      socket.write(`${keyEvents}\n`);
      const answer = await Promise.race([answers.next(), sleep(timeout, null, { ref: false })]);
      if (answer === null) throw new Error(`Orca was still busy after ${timeout / 1000} s.`);
      return JSON.parse(answer.value ?? '[]') as string[];
    },
    close: () => socket.destroy(),
  };
}
