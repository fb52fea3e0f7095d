/** A radar for a row of a table, as SVG paths around 0, 0. The rim has the radius 30. */
export interface SmallRadar {
  /** Line segments between neighbouring axes with scores. A score whose next axis has none is a dot. */
  readonly line: string;
  /** The area inside the line; null if a score is missing: a fill would reach the centre and look like 0. */
  readonly shape: string | null;
}

const radius = 30;

/**
 * Draws a small radar with the axes of the large one: clockwise, the first half a step after 12 o'clock.
 *
 * @param scores - One per axis, 1 to 5; null is a gap.
 */
export function smallRadar(scores: readonly (number | null)[]): SmallRadar {
  const points = scores.map((score, place) => {
    if (score === null) return null;
    const angle = ((place + 0.5) / scores.length) * 2 * Math.PI;
    const reach = (score / 5) * radius;
    return `${rounded(reach * Math.sin(angle))} ${rounded(-reach * Math.cos(angle))}`;
  });
  const there = points.filter((point) => point !== null);
  const line = points.flatMap((point, place) => {
    if (point === null) return [];
    return [`M${point}L${points[(place + 1) % points.length] ?? point}`];
  });
  return { line: line.join(''), shape: there.length === points.length ? `M${there.join('L')}Z` : null };
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
