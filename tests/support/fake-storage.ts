import type { TabMemory } from '#storage/tab-memory.ts';

/** A `Storage` in memory; `fails` selects the calls that throw. */
export class FakeStorage implements Storage {
  readonly entries = new Map<string, string>();
  fails: 'never' | 'on-write' | 'always' = 'never';
  /** True if writes are ignored without an error, as in the private mode of some browsers. */
  forgets = false;

  get length(): number {
    this.#check();
    return this.entries.size;
  }

  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.#check();
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.fails !== 'never') throw new DOMException('no room', 'QuotaExceededError');
    if (!this.forgets) this.entries.set(key, value);
  }

  removeItem(key: string): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }

  #check(): void {
    if (this.fails === 'always') throw new DOMException('blocked', 'SecurityError');
  }
}

/** The memory of a tab, without a browser. */
export function fakeTab(): TabMemory {
  let kept: string | null = null;
  return {
    shown: null,
    read: () => kept,
    write: (text) => {
      kept = text;
    },
  };
}
