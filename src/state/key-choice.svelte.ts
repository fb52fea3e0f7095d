import type { Preference } from '#storage/preferences.ts';

/** Preference for keyboard shortcuts. They are on until `load`, because the built page does not know the choice. */
export class KeyChoice {
  isEnabled = $state(true);
  readonly #stored: Preference;

  constructor(stored: Preference) {
    this.#stored = stored;
  }

  /** Loads the stored choice. The shortcuts are on if there is none. */
  load(): void {
    this.isEnabled = this.#stored.read() !== 'off';
  }

  toggle = (): void => {
    this.isEnabled = !this.isEnabled;
    this.#stored.write(this.isEnabled ? 'on' : 'off');
  };
}
