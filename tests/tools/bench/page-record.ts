/** What a page notes about itself while it is measured. */
export interface PageRecord {
  /** When the first `h1` stood in its own fonts, in milliseconds since the navigation began; null before. */
  headingPainted: number | null;
  /** Length of each task over 50 ms, in milliseconds. */
  longTasks: number[];
  /** Time from each click on an answer to the frame that shows it, in milliseconds, in steps of 8, from 16. */
  clicks: number[];
  /** Layout shifts without input, added up; never less than CLS, which counts the worst five seconds. */
  shifts: number;
  /** When the frame with the chart was painted, in milliseconds since 1970; null before. */
  chartPainted: number | null;
}

declare global {
  interface Window {
    record: PageRecord;
  }
}

/** Runs in a page before anything else of it, so nothing from outside this function is known in it. */
export function recordPage(): void {
  const record: PageRecord = { headingPainted: null, longTasks: [], clicks: [], shifts: 0, chartPainted: null };
  window.record = record;

  function observe(type: string, note: (entry: PerformanceEntry) => void, options: object = {}): void {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  }

  /** Calls back once the next frame is painted. A message comes before the timers of the page, which may draw more. */
  function afterFrame(then: () => void): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    requestAnimationFrame(() => port2.postMessage(null));
  }

  observe('longtask', ({ duration }) => record.longTasks.push(duration));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as LayoutShift;
    if (!hadRecentInput) record.shifts += value;
  });
  // An entry comes late, when its element may be gone already, and not at all for what takes less than 16 ms.
  const places = new Map<number, number>();
  addEventListener('click', ({ target, timeStamp }) => {
    if (target instanceof HTMLInputElement) places.set(timeStamp, record.clicks.push(16) - 1);
  });
  observe(
    'event',
    ({ name, startTime, duration }) => {
      const place = name === 'click' ? places.get(startTime) : undefined;
      if (place !== undefined) record.clicks[place] = duration;
    },
    { durationThreshold: 16 },
  );

  // Element timing tells when the heading was painted in whatever font there was; the page's own may come later.
  const headings = new MutationObserver(() => {
    const heading = document.querySelector('h1');
    if (heading === null) return;
    heading.setAttribute('elementtiming', 'heading');
    headings.disconnect();
  });
  headings.observe(document, { childList: true, subtree: true });
  observe('element', (entry) => {
    const fontsWereThere = [...document.fonts].every(({ status }) => status !== 'loading');
    const { renderTime } = entry as PerformanceElementTiming;
    if (fontsWereThere) record.headingPainted = renderTime;
    else void document.fonts.ready.then(() => afterFrame(() => (record.headingPainted = performance.now())));
  });

  // An SVG makes no entry of its own. The chart is added in one go.
  const charts = new MutationObserver(() => {
    if (document.querySelector('.chart svg.radar') === null) return;
    charts.disconnect();
    afterFrame(() => (record.chartPainted = performance.timeOrigin + performance.now()));
  });
  charts.observe(document, { childList: true, subtree: true });
}

/** Entries that TypeScript does not know yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
interface PerformanceElementTiming extends PerformanceEntry {
  readonly renderTime: number;
}
