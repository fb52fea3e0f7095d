import { BasicPlatform, Chart, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement);

/** Chart.js with what a radar needs, and nothing else. */
export { BasicPlatform, Chart };
