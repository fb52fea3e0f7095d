import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Time of the first frame with the chart, in milliseconds since the start of the navigation. */
    chartShown?: number;
  }
}

/** Makes every page that opens from now on record in `chartShown` when its chart becomes visible. */
export async function watchChart(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = (now: number): void => {
      if (document.querySelector('.chart svg.radar') !== null) window.chartShown = now;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** @returns Addresses of all requests since the chart became visible, without the late module that backs up entries. */
export async function requestsSinceChart(page: Page): Promise<string[]> {
  await page.waitForFunction(() => window.chartShown !== undefined);
  await page.waitForLoadState('networkidle');
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime > (window.chartShown ?? 0))
      .map(({ name }) => name)
      .filter((name) => !name.includes('/backup.')),
  );
}
