import { radarConfig, type RadarPicture, type RadarStyle } from '#chart/radar-config.ts';
import { Chart } from '#chart/register.ts';

/**
 * Draws a radar, and again whenever the colours of the page or its fonts change.
 *
 * @param canvas - Fills its parent. Its custom properties `--chart-…` give the colours.
 * @param picture - What to show.
 * @returns Takes the radar away.
 */
export function keepRadarDrawn(canvas: HTMLCanvasElement, picture: RadarPicture): () => void {
  let chart = draw();
  const stopped = new AbortController();

  function draw(): { destroy(): void } {
    return new Chart(canvas, radarConfig(picture, styleOf(canvas)));
  }

  function redraw(): void {
    if (stopped.signal.aborted) return;
    chart.destroy();
    chart = draw();
  }

  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', redraw, { signal: stopped.signal });
  }
  if (document.fonts.status !== 'loaded') void document.fonts.ready.then(redraw);

  return () => {
    stopped.abort();
    chart.destroy();
  };
}

function styleOf(canvas: HTMLCanvasElement): RadarStyle {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(`--chart-${name}`).trim();
  return {
    font: style.fontFamily,
    now: colour('now'),
    fill: colour('fill'),
    target: colour('target'),
    paper: colour('paper'),
    strong: colour('strong'),
    text: colour('text'),
    quiet: colour('quiet'),
    rule: colour('rule'),
    edge: colour('edge'),
  };
}
