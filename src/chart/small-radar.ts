/** A radar that is small enough for a row of a table, as paths of an SVG: the rim has the radius 30 round 0, 0. */
export interface SmallRadar {
  /** From each axis to the next where both have a score, and a dot where the next one has none. */
  readonly line: string;
  /** The whole shape; null where a score is missing, since a fill would run to the centre and read as 0. */
  readonly shape: string | null;
}

const radius = 30;

/**
 * Draws the axes as the large radar has them: clockwise, the first half a step after 12 o'clock.
 *
 * @param scores - 1 to 5, one an axis; null leaves a gap.
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
