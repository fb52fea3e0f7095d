import { tick } from 'svelte';

/** Focuses an element by id, once pending state changes are in the DOM. Does nothing if there is no such element. */
export async function focusOn(id: string): Promise<void> {
  await tick();
  document.getElementById(id)?.focus();
}
