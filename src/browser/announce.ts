/** How long a region is empty before a new text, in milliseconds: a few frames, so that screen readers notice both. */
const pause = 100;

const pending = new Map<Element, ReturnType<typeof setTimeout>>();

/**
 * Makes a screen reader say a text, also where it has just said the same. The live regions are in the layout from the
 * start: a region that appears together with its text is often not read.
 *
 * @param text - Empty to say nothing more.
 * @param urgency - `assertive` interrupts and is for trouble only.
 */
export function announce(text: string, urgency: 'polite' | 'assertive' = 'polite'): void {
  const region = document.querySelector(`[data-announce="${urgency}"]`);
  if (region === null) return;
  clearTimeout(pending.get(region));
  region.textContent = '';
  pending.set(
    region,
    setTimeout(() => (region.textContent = text), pause),
  );
}
