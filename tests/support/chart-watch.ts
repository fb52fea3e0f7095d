import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** When a frame first showed the chart, in milliseconds since the navigation began. */
    chartShown?: number;
  }
}

/** Lets the pages that are opened from now on note when their chart is first visible. */
export async function watchChart(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = (now: number): void => {
      if (document.querySelector('.chart svg.radar') !== null) window.chartShown = now;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** @returns Addresses of all that the page has requested since its chart was first visible. */
export async function requestsSinceChart(page: Page): Promise<string[]> {
  await page.waitForFunction(() => window.chartShown !== undefined);
  await page.waitForLoadState('networkidle');
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime > (window.chartShown ?? 0))
      .map(({ name }) => name),
  );
}
