/**
 * Time between clearing a live region and writing a new text, in milliseconds. It lasts a few frames, so that screen
 * readers notice both changes.
 */
const pause = 100;

const pending = new Map<Element, ReturnType<typeof setTimeout>>();

/**
 * Announces a text to screen readers, even if it equals the last one. The live regions are part of
 * `layouts/SitePage.astro`, because screen readers often skip a region that appears together with its text.
 *
 * @param text - An empty text clears the announcement.
 * @param urgency - `assertive` interrupts the screen reader. Use it for problems only.
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
