/** Measurements that a page records about itself. */
export interface PageRecord {
  /** Time when the first `h1` was painted in the site’s font, in milliseconds since the navigation; null before. */
  headingPainted: number | null;
  /** Length of each task over 50 ms, in milliseconds. */
  longTasks: number[];
  /** Time from each click on an answer to the frame that shows it: at least 16 ms, in steps of 8 ms. */
  clicks: number[];
  /** Sum of layout shifts without input. It is at least CLS, which counts the worst five seconds. */
  shifts: number;
  /** Time when the chart was painted, in milliseconds since 1970; null before. */
  chartPainted: number | null;
}

declare global {
  interface Window {
    record: PageRecord;
  }
}

/** Runs in a page before its scripts. Playwright sends only this function, so it must not refer to anything outside. */
export function recordPage(): void {
  const record: PageRecord = { headingPainted: null, longTasks: [], clicks: [], shifts: 0, chartPainted: null };
  window.record = record;

  function observe(type: string, note: (entry: PerformanceEntry) => void, options: object = {}): void {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  }

  /** Calls back after the next frame. A message arrives before timers of the page, which could draw more. */
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
  // An event entry can arrive after its element has been removed. Clicks under 16 ms get none, so each starts with 16.
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

  // Element timing reports the first paint in any font. The font of the site may arrive later.
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

  // Element timing has no entries for SVG. The chart is complete when it is added to the document.
  const charts = new MutationObserver(() => {
    if (document.querySelector('.chart svg.radar') === null) return;
    charts.disconnect();
    afterFrame(() => (record.chartPainted = performance.timeOrigin + performance.now()));
  });
  charts.observe(document, { childList: true, subtree: true });
}

/** Types of performance entries that TypeScript does not declare. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
interface PerformanceElementTiming extends PerformanceEntry {
  readonly renderTime: number;
}
