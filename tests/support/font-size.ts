import type { Page } from '@playwright/test';

/**
 * Sets the standard font size of the browser, as its settings do. Media queries in `em` follow it, unlike a font size in
 * a style sheet. A screenshot of the full page resets it.
 */
export async function setFontSize(page: Page, pixels: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
}

/**
 * Finds words on two lines and narrow columns of text.
 *
 * A word may only break if it is wider than 60 % of the window, and if it can be hyphenated or the user has written it.
 * The browsers of the tests have no dictionaries for hyphenation, so they break such a word anywhere. A text of at least
 * four lines needs a column of 12 em, or of nearly half the window. The cells of the portfolio may be narrower.
 *
 * @returns A sentence per problem.
 */
export async function brokenWordsAndNarrowColumns(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const standard = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

    /** False also for content that is only for screen readers: its clip path hides it. */
    function isSeen(element: Element): boolean {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).clipPath !== 'none') return false;
      }
      return true;
    }

    function blockAround(element: Element): Element {
      const isInline = ['inline', 'contents'].includes(getComputedStyle(element).display);
      return isInline && element.parentElement !== null ? blockAround(element.parentElement) : element;
    }

    function textsByBlock(): Map<Element, Text[]> {
      const blocks = new Map<Element, Text[]>();
      const root = document.querySelector('dialog[open]') ?? document.body;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const text = walker.currentNode as Text;
        const parent = text.parentElement;
        if (parent === null || text.data.trim() === '' || parent.closest('svg, textarea, option') !== null) continue;
        if (!isSeen(parent)) continue;
        const block = blockAround(parent);
        blocks.set(block, [...(blocks.get(block) ?? []), text]);
      }
      return blocks;
    }

    /** @returns Boxes of a part of a text, one per line. */
    function boxesOf(text: Text, from = 0, to = text.data.length): DOMRect[] {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return [...range.getClientRects()].filter(({ width }) => width > 0.5);
    }

    function mayBreak(text: Text, width: number): boolean {
      const { overflowWrap, hyphens } = getComputedStyle(text.parentElement ?? document.body);
      return width > 0.6 * innerWidth && (overflowWrap === 'anywhere' || hyphens === 'auto');
    }

    /** Addresses may break anywhere. */
    function brokenWords(text: Text): string[] {
      return [...text.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
        const boxes = boxesOf(text, index, index + word.length);
        const width = boxes.reduce((sum, box) => sum + box.width, 0);
        const isBroken = new Set(boxes.map(({ top }) => Math.round(top))).size > 1;
        return isBroken && !text.data.includes('://') && !mayBreak(text, width) ? [`“${word}” is broken`] : [];
      });
    }

    function narrowColumn(block: Element, texts: readonly Text[]): string[] {
      const style = getComputedStyle(block);
      const size = Number.parseFloat(style.fontSize);
      const width = block.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const needed = Math.min(12 * Math.min(size, standard), 0.48 * innerWidth);
      const lines = new Set(texts.flatMap((text) => boxesOf(text).map(({ bottom }) => Math.round(bottom / size))));
      const words = texts.map(({ data }) => data).join(' ');
      const isText = lines.size > 3 && /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}/u.test(words);
      return isText && width > 0 && width < needed - 1 && block.closest('tr[data-result]') === null
        ? [`“${words.trim().slice(0, 40)}” is in a column of ${Math.round(width)} px`]
        : [];
    }

    return [...textsByBlock()].flatMap(([block, texts]) => [
      ...texts.flatMap(brokenWords),
      ...narrowColumn(block, texts),
    ]);
  });
}
