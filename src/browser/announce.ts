/**
 * Has a screen reader say something, once. The regions stand in the layout from the start: one that appears together
 * with its text is often not read.
 *
 * @param text - What to say.
 * @param urgency - `assertive` interrupts and is for trouble only.
 */
export function announce(text: string, urgency: 'polite' | 'assertive' = 'polite'): void {
  const region = document.querySelector(`[data-announce="${urgency}"]`);
  if (region !== null) region.textContent = text;
}
