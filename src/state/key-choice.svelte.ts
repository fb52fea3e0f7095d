import type { Preference } from '#storage/preferences.ts';

/** Preference for keyboard shortcuts. They are on until `load`, because the built page does not know the choice. */
export class KeyChoice {
  areOn = $state(true);
  readonly #stored: Preference;

  constructor(stored: Preference) {
    this.#stored = stored;
  }

  /** Loads the stored choice. The shortcuts are on if there is none. */
  load(): void {
    this.areOn = this.#stored.read() !== 'off';
  }

  toggle = (): void => {
    this.areOn = !this.areOn;
    this.#stored.write(this.areOn ? 'on' : 'off');
  };
}
