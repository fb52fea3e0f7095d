import type { Preference } from '#storage/preferences.ts';

/** Preference for answering with keys. On until `load`, because the server cannot read the storage. */
export class KeyChoice {
  areOn = $state(true);
  readonly #stored: Preference;

  constructor(stored: Preference) {
    this.#stored = stored;
  }

  /** Reads the stored choice. Without one, the keys are on. */
  load(): void {
    this.areOn = this.#stored.read() !== 'off';
  }

  toggle = (): void => {
    this.areOn = !this.areOn;
    this.#stored.write(this.areOn ? 'on' : 'off');
  };
}
