import type { Locator, Page } from '@playwright/test';

import type { ScreenReader } from './screen-reader.ts';

/** Keys of Orca that move from cell to cell in a table. */
const cellKeys: Readonly<Record<string, string>> = {
  d: 'alt+shift+Down',
  l: 'alt+shift+Left',
  r: 'alt+shift+Right',
};

/** A walk through a page: the keys of the user, and what the screen reader says after each. */
export class Walk {
  readonly page: Page;
  readonly #reader: ScreenReader;
  readonly #site: string;
  readonly #lines: string[] = [];

  /** @param site - Address of the site. */
  constructor(reader: ScreenReader, site: string) {
    this.#reader = reader;
    this.#site = site;
    this.page = reader.page;
  }

  /** Everything so far. */
  get text(): string {
    return `${this.#lines.join('\n').trim()}\n`;
  }

  /** Starts a chapter of the text. */
  chapter(title: string): void {
    this.#lines.push('', `# ${title}`);
  }

  /**
   * Opens a page, and waits until Orca has presented it.
   *
   * @param path - Path of the page, relative to the site.
   * @param readySelector - Selector of an element that exists once the page is complete.
   * @param stored - The only entries of the storage.
   */
  async open(path: string, readySelector: string, stored: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`${this.#site}404.html`);
    await this.page.evaluate((entries) => {
      localStorage.clear();
      sessionStorage.clear();
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    }, stored);
    await this.page.goto(`${this.#site}${path}`);
    await this.page.locator(readySelector).first().waitFor();
    // Orca’s words for a new page depend on when it loads.
    await this.#reader.said();
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#reader.press(key);
      await this.record(key);
    }
  }

  /** Presses a key, and waits for an element that it makes appear. */
  async pressUntil(key: string, selector: string): Promise<void> {
    this.#reader.press(key);
    await this.page.locator(selector).first().waitFor();
    await this.record(key);
  }

  /** Moves the focus, as the Tab key does in many steps. */
  async focus(target: Locator): Promise<void> {
    await target.first().focus();
    await this.record('focus');
  }

  /** Goes to the beginning of the page, silently. */
  async goToTop(): Promise<void> {
    this.#reader.press('ctrl+Home');
    // Orca’s words depend on where it was before.
    await this.#reader.said();
  }

  /** Reads the whole page. */
  async readAll(): Promise<void> {
    this.chapter('Read the page');
    await this.goToTop();
    await this.press('KP_Add');
  }

  /** Goes to a table, and from cell to cell. @param moves - Directions: `d`, `l`, `r`. */
  async walkTable(nth: number, moves: string): Promise<void> {
    this.chapter(`Table ${nth}, from cell to cell`);
    await this.goToTop();
    await this.press(...Array.from({ length: nth }, () => 't'), ...[...moves].map((move) => cellKeys[move] ?? move));
    // “Where am I”. Orca is silent on the next move of the focus if its last command was a move in a table.
    await this.press('KP_Enter');
  }

  /** Records what Orca says. @param action - Key or other action that is the reason. */
  async record(action: string): Promise<void> {
    const texts = await this.#reader.said();
    this.#lines.push(
      `[${action}]`,
      ...texts.map((text) => text.replaceAll(this.#site, 'https://host/').trim()).filter((text) => text !== ''),
    );
  }
}
