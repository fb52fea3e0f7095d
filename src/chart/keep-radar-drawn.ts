import { drawForPaper } from '#chart/draw-for-paper.ts';
import { radarConfig, type RadarPicture, type RadarStyle } from '#chart/radar-config.ts';
import { Chart } from '#chart/register.ts';

/**
 * Draws a radar, and again whenever the colours of the page or its fonts change; and once in lines, for paper.
 *
 * @param canvas - Fills its parent. Its custom properties `--chart-…` give the colours. What follows its
 *   parent is the place of the drawing for paper, which takes its name from the canvas.
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
  void document.fonts.ready.then(() => {
    if (stopped.signal.aborted) return;
    const drawing = drawForPaper(picture, styleOf(canvas).font);
    drawing.setAttribute('aria-label', canvas.ariaLabel ?? '');
    canvas.parentElement?.nextElementSibling?.replaceChildren(drawing);
  });

  return () => {
    stopped.abort();
    chart.destroy();
  };
}

/** @returns The colours and fonts of a place in the page. */
export function styleOf(place: HTMLElement): RadarStyle {
  const style = getComputedStyle(place);
  const colour = (name: string) => style.getPropertyValue(`--chart-${name}`).trim();
  return {
    font: style.fontFamily,
    now: colour('now'),
    fill: colour('fill'),
    target: colour('target'),
    previous: colour('previous'),
    paper: colour('paper'),
    strong: colour('strong'),
    text: colour('text'),
    quiet: colour('quiet'),
    rule: colour('rule'),
    edge: colour('edge'),
  };
}
