import { announce } from '#browser/announce.ts';
import { copyText } from '#browser/clipboard.ts';

/** Time for which the button confirms a copy, in milliseconds. */
const confirmationTime = 4000;

/** Messages for screen readers. */
interface CopyTexts {
  readonly copiedMessage: string;
  readonly copyRefused: string;
}

/** State of a field with an address and its copy button. */
export class AddressCopy {
  #isCopied = $state(false);
  #isRefused = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** True for `confirmationTime` after a successful copy. */
  get isCopied(): boolean {
    return this.#isCopied;
  }

  /** True if the last copy has failed. The address is then selected, so that the user can copy it with the keyboard. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  async copy(address: string, field: HTMLInputElement | undefined, texts: CopyTexts): Promise<void> {
    if (await copyText(address)) {
      this.#confirm();
      announce(texts.copiedMessage);
    } else {
      this.#isRefused = true;
      field?.select();
      announce(texts.copyRefused);
    }
  }

  #confirm(): void {
    this.#isCopied = true;
    this.#isRefused = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#isCopied = false), confirmationTime);
  }
}
