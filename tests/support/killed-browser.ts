import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { chromium, type Page } from '@playwright/test';
import fc from 'fast-check';

import { launchOptions } from './find-browser.ts';
import { samples } from './properties.ts';
import { allQuestions } from './questionnaire.ts';
import { addresses, openQuestion } from './site.ts';

/** Time from an answer until it counts as confirmed, if the page then shows “Saved”, in milliseconds. */
const confirmationTime = 100;
/** Time in which the site must have restored all answers after a restart, in milliseconds. */
const restoreTimeout = 4000;

/** Outcomes of killing the browser while somebody answers. */
export interface KillRun {
  readonly kills: number;
  /** Answers that the page showed as saved before a kill. */
  readonly confirmed: number;
  /** Of these, answers that were gone after the restart. */
  readonly lost: number;
}

/** A browser with a profile of its own, which can be killed. */
interface KillableBrowser {
  readonly page: Page;
  readonly hasDatabase: boolean;
  /** Ends all processes of the browser at once (SIGKILL). */
  kill(): Promise<void>;
}

async function startBrowser(profile: string, hasDatabase: boolean): Promise<KillableBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const { executablePath = chromium.executablePath(), args = [] } = launchOptions();
  const own = ['--headless', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  // In a process group of its own, so that one signal reaches all its processes.
  const running = spawn(executablePath, [...args, ...own, 'about:blank'], { stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => running.once('exit', resolve));
  while (!existsSync(portFile) || (await readFile(portFile, 'utf8')) === '') await wait(20);
  const [port] = (await readFile(portFile, 'utf8')).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  if (!hasDatabase) {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
  }
  return {
    page,
    hasDatabase,
    async kill() {
      process.kill(-(running.pid ?? 0), 'SIGKILL');
      await ended;
    },
  };
}

interface KillOptions {
  readonly seed: number;
  /** Longest time from the first answer to the kill, in milliseconds. */
  readonly longest: number;
  /** False for a control: without IndexedDB, there is no backup. */
  readonly hasDatabase?: boolean;
}

/**
 * Answers questions, kills the browser at a random moment, restarts it with the same profile, and compares.
 *
 * @param origin - Address of the site, with a slash at the end.
 */
export async function runKills(
  origin: string,
  count: number,
  { seed, longest, hasDatabase = true }: KillOptions,
): Promise<KillRun> {
  let [confirmed, lost] = [0, 0];
  for (const time of samples(fc.integer({ min: 0, max: longest }), count, seed)) {
    const profile = await mkdtemp(join(tmpdir(), 'killed-'));
    const answers = await answerUntilKilled(await startBrowser(profile, hasDatabase), origin, time);
    const missing = await missingAfterRestart(await startBrowser(profile, hasDatabase), origin, answers);
    confirmed += answers.length;
    lost += missing.length;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills: count, confirmed, lost };
}

/** An answer that the page showed as saved. */
interface Confirmed {
  readonly question: string;
  readonly value: number;
}

/** @param time - Time from the first answer to the kill, in milliseconds. */
async function answerUntilKilled(
  { page, kill, hasDatabase }: KillableBrowser,
  origin: string,
  time: number,
): Promise<Confirmed[]> {
  const confirmed: Confirmed[] = [];
  await openQuestion(page, 'en', allQuestions[0]?.id ?? '', origin);
  // The first visit loads the backup after a second. Earlier answers are not protected.
  const isLoaded = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/backup.'));
  while (hasDatabase && !(await page.evaluate(isLoaded))) await wait(50);
  const end = Date.now() + time;
  const killed = wait(time).then(kill);
  try {
    for (const [index, { id }] of allQuestions.entries()) {
      const value = 1 + (index % 5);
      await page.keyboard.press(String(value));
      await wait(confirmationTime);
      const isSaved = await page.evaluate(
        ([name, chosen]) =>
          document.querySelector(`input[name="${name}"][value="${chosen}"]`)?.matches(':checked') === true &&
          document.querySelector('[data-save-status] .wide') !== null,
        [id, value] as const,
      );
      if (isSaved) confirmed.push({ question: id, value });
      await page.keyboard.press('Enter');
    }
  } catch (error) {
    // The kill makes the current call fail.
    if (Date.now() < end) throw error;
  }
  await killed;
  return confirmed;
}

/** @returns The confirmed answers that the site does not have after a restart of the browser. */
async function missingAfterRestart(
  { page, kill }: KillableBrowser,
  origin: string,
  confirmed: readonly Confirmed[],
): Promise<Confirmed[]> {
  await page.goto(`${origin}${addresses.en.assess}#check`);
  const missing = async () => {
    const text = await page.evaluate(() => {
      const key = Object.keys(localStorage).find((one) => one.startsWith('focal:/:assessment:')) ?? '';
      return localStorage.getItem(key) ?? '{"answers":{}}';
    });
    const { answers } = JSON.parse(text) as { answers: Record<string, { answer: number } | undefined> };
    return confirmed.filter(({ question, value }) => answers[question]?.answer !== value);
  };
  const end = Date.now() + restoreTimeout;
  while ((await missing()).length > 0 && Date.now() < end) await wait(50);
  const outcome = await missing();
  await kill();
  return outcome;
}
