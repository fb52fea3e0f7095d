/** A radar for a row of a table, as SVG paths. The centre is at 0, 0, and the radius of the rim is 30. */
export interface SmallRadar {
  /**
   * Segments from each score to the score on the next axis. If the next axis has no score, the segment has length 0 and
   * appears as a dot.
   */
  readonly line: string;
  /** Shape to fill; null if a score is missing, because a fill would hide the gap. */
  readonly shape: string | null;
}

const radius = 30;

/**
 * Draws a small radar with the same axes as the large one: clockwise, the first axis half a step after 12 o'clock.
 *
 * @param scores - One per axis, 1 to 5; null if missing.
 */
export function smallRadar(scores: readonly (number | null)[]): SmallRadar {
  const points = scores.map((score, index) => {
    if (score === null) return null;
    const angle = ((index + 0.5) / scores.length) * 2 * Math.PI;
    const reach = (score / 5) * radius;
    return `${rounded(reach * Math.sin(angle))} ${rounded(-reach * Math.cos(angle))}`;
  });
  const present = points.filter((point) => point !== null);
  const line = points.flatMap((point, index) => {
    if (point === null) return [];
    return [`M${point}L${points[(index + 1) % points.length] ?? point}`];
  });
  return { line: line.join(''), shape: present.length === points.length ? `M${present.join('L')}Z` : null };
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
