import { BasicPlatform, Chart, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement);

/** Chart.js with the components of a radar only. */
export { BasicPlatform, Chart };
