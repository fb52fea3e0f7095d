import type { Preference } from '#storage/preferences.ts';

/** The user's choice to answer with keys. On until the browser's own choice is loaded: the server cannot know it. */
export class KeyChoice {
  areOn = $state(true);
  readonly #stored: Preference;

  constructor(stored: Preference) {
    this.#stored = stored;
  }

  /** Reads the stored choice; null in the storage means on. */
  load(): void {
    this.areOn = this.#stored.read() !== 'off';
  }

  toggle = (): void => {
    this.areOn = !this.areOn;
    this.#stored.write(this.areOn ? 'on' : 'off');
  };
}
