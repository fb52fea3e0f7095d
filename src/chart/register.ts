import { BasicPlatform, Chart, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement);

/** Chart.js, with only the components that a radar needs. */
export { BasicPlatform, Chart };
