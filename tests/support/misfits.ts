import type { Page } from '@playwright/test';

import { expect } from './test.ts';

/**
 * Finds content that does not fit the window. Scrolls the page to its end.
 *
 * @returns A sentence for each problem: the page is wider than the window; a text is wider than its box, cut at its
 * lower edge or outside the window; the bar at the lower edge of the window covers a control, or a control the bar.
 */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    /** False also for content that is only for screen readers: its clip path hides it. */
    function isSeen(element: Element): boolean {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).clipPath !== 'none') return false;
      }
      return true;
    }
    const beginning = (node: Node) => `“${node.textContent?.trim().slice(0, 40) ?? ''}”`;

    function textsSeen(): { text: Node; parent: Element }[] {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: { text: Node; parent: Element }[] = [];
      while (walker.nextNode() !== null) {
        const text = walker.currentNode;
        const parent = text.parentElement;
        if (parent !== null && text.textContent?.trim() !== '' && isSeen(parent)) texts.push({ text, parent });
      }
      return texts;
    }

    function boxAround(element: Element): Element {
      const isInline = getComputedStyle(element).display === 'inline';
      return isInline && element.parentElement !== null ? boxAround(element.parentElement) : element;
    }

    function problemWith({ text, parent }: { text: Node; parent: Element }): string[] {
      const box = boxAround(parent);
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      const isClipped = getComputedStyle(box).overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1;
      return [
        // Marks inside an element with the role `img` can be outside its box.
        ...(box.closest('[role="img"]') === null && box.scrollWidth > box.clientWidth + 1
          ? [`${beginning(text)} is wider than its box`]
          : []),
        ...(isClipped ? [`${beginning(text)} is cut at its lower edge`] : []),
        ...(left < -1 || right > innerWidth + 1 ? [`${beginning(text)} reaches out of the window`] : []),
      ];
    }

    function underTheBar(bar: Element): string[] {
      const used = [...document.querySelectorAll('a, button, summary, label, textarea')].filter(isSeen);
      const covered = used.filter((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const above = document.elementFromPoint(left + width / 2, top + height / 2);
        return above !== null && bar.contains(above) !== bar.contains(element);
      });
      return covered.map((element) => `${beginning(element)} and the bar lie on one another`);
    }

    scrollTo(0, root.scrollHeight);
    const bar = document.querySelector('.actions');
    return [
      ...(root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} px wide`] : []),
      ...textsSeen().flatMap(problemWith),
      ...(bar === null ? [] : underTheBar(bar)),
    ];
  });
}

const windows = [
  { width: 1280, height: 800 },
  { width: 375, height: 667 },
  { width: 320, height: 640 },
];

/** Fails if content does not fit one of three window sizes. The window keeps the last size, the narrowest. */
export async function expectFit(page: Page): Promise<void> {
  for (const size of windows) {
    await page.setViewportSize(size);
    // Charts follow a resize with a delay, so the problems are polled.
    await expect
      .configure({ soft: true })
      .poll(() => misfits(page), { message: `${size.width} px` })
      .toEqual([]);
  }
}
