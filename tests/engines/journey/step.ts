import type { Locale } from '#domain/locale.ts';

import { addresses } from '../../support/site.ts';
import type { Host } from '../../support/site-versions.ts';
import { exists, until, type Driver, type Engine } from '../driver.ts';

/** One run of the journey. Later steps use what earlier ones have left. */
export interface Run {
  readonly page: Driver;
  readonly host: Host;
  /** Folder for files. */
  readonly folder: string;
  readonly locale: Locale;
  /** Asked width of the page, in CSS pixels. */
  readonly width: number;
  /** The result link. */
  link: string;
  /** Path of the saved file. */
  file: string;
  /** Data marks of the own result, as saved. */
  own: readonly string[];
}

export interface Step {
  readonly name: string;
  /** @returns Values that must be the same in every engine, and that the step cannot check alone. */
  readonly act: (run: Run) => Promise<unknown>;
  /** Problems that the step causes on purpose, by engine. */
  readonly expected?: Partial<Readonly<Record<Engine, RegExp>>>;
  /** Engines that cannot do it. */
  readonly skipped?: readonly Engine[];
}

/** @throws {Error} If the condition is false. */
export function expectStep(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

/** @returns The full address of a page, in the language of the journey. */
export function addressOf({ host, locale }: Run, page: keyof typeof addresses.en, hash = ''): string {
  return `${host.origin}/${addresses[locale][page]}${hash}`;
}

/** @returns Every score and level in the data marks of the page, with their places. */
export function marksOf(page: Driver): Promise<readonly string[]> {
  return page.run(() =>
    [...document.querySelectorAll<HTMLDataElement>('data[data-unit]')].map((mark) => {
      const result = mark.closest<HTMLElement>('[data-result]')?.dataset['result'] ?? '';
      return [result, mark.className, mark.dataset['unit'], mark.value].join(' ').trim();
    }),
  );
}

/** @returns The number of entries that the site has stored. */
export function storedCount(page: Driver): Promise<number> {
  return page.run(() => Object.keys(localStorage).filter((key) => key.startsWith('focal:')).length);
}

/** Waits until the current assessment is stored with a text, such as `"answer": 3`. */
export function stored(page: Driver, text: string): Promise<void> {
  return until(page, (wanted: string) => Object.values(localStorage).some((one) => String(one).includes(wanted)), text);
}

/** Waits until the address has another fragment. */
export function hashAfter(page: Driver, before: string): Promise<void> {
  return until(page, (old: string) => location.hash !== old, before);
}

export function hashOf(page: Driver): Promise<string> {
  return page.run(() => location.hash);
}

/** Waits until the view of questions is interactive. */
export function interactive(page: Driver): Promise<void> {
  return exists(page, '.page.ready');
}

/** Adds results to a page, by links. */
export async function paste(run: Run, name: 'compare' | 'workshop' | 'portfolio', links: string): Promise<void> {
  const { page } = run;
  await page.open(addressOf(run, name));
  await exists(page, '#gather-links');
  await page.fill('#gather-links', links);
  await page.click('form [type=submit]');
}
