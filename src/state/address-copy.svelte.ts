import { announce } from '#browser/announce.ts';

/** How long a button shows that the address has been copied, in milliseconds. */
const confirmationTime = 4000;

/** Texts to announce. */
interface CopyTexts {
  readonly copiedSaid: string;
  readonly copyRefused: string;
}

/** Copies the address in a field, and knows what to show about it. */
export class AddressCopy {
  #isCopied = $state(false);
  #isRefused = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** True for four seconds after the address was copied. */
  get isCopied(): boolean {
    return this.#isCopied;
  }

  /** True where the browser has refused the clipboard. The address is selected then. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  async copy(address: string, field: HTMLInputElement | undefined, texts: CopyTexts): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#confirm();
      announce(texts.copiedSaid);
    } catch {
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
