import { BasicPlatform, Chart, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';

import { fittingScale, widthForTallLabels } from '#chart/radar-frame.ts';

/** Distance of the labels of a tiny radar from the edges, in CSS pixels. Letters can be wider than measured. */
const gap = 4;

/**
 * Makes a tiny radar as large as its labels allow. Chart.js shrinks a radar by no more than half, which leaves labels too
 * little width on small phones. It also shrinks by the larger of two opposite movements, although the centre moves too.
 */
class FittingScale extends RadialLinearScale {
  static override readonly id = fittingScale;

  override setCenterPoint(...movements: [left: number, right: number, top: number, bottom: number]): void {
    const full = this.drawingArea;
    super.setCenterPoint(...movements);
    const [left, right, top, bottom] = movements;
    if (this.chart.width < widthForTallLabels) {
      // The types of Chart.js declare it as read-only, even for a scale.
      Object.assign(this, { drawingArea: full - Math.max(left + right, top + bottom) / 2 - gap });
    }
  }
}

Chart.register(RadarController, FittingScale, PointElement, LineElement);

/** Chart.js, with only the components that a radar needs. */
export { BasicPlatform, Chart };
