import type { Page } from '@playwright/test';

/**
 * Finds texts that right-to-left characters or bidirectional controls can reorder. The texts of users must then have no
 * other letters and no digits.
 *
 * @returns The text of each bidirectional paragraph with right-to-left and other letters. The title of the page counts
 * as one. Isolated parts of a paragraph do not count.
 */
export async function mixedDirections(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const turned = /[\p{Script=Hebrew}\p{Script=Arabic}\u202a-\u202e]/u;
    const straight = /[\p{Script=Latin}\p{N}]/u;
    const notIsolated = (text: string) => text.replaceAll(/\u2068[^\u2069]*\u2069/g, '');
    const isMixed = (text: string) => turned.test(text) && straight.test(text);

    /** The element whose content is one paragraph for the bidirectional algorithm, isolated from the text around it. */
    function paragraphAround(element: Element): Element {
      const { display, unicodeBidi } = getComputedStyle(element);
      const isPart = /^(inline|contents)$/.test(display) && !unicodeBidi.startsWith('isolate');
      return isPart && element.parentElement !== null ? paragraphAround(element.parentElement) : element;
    }

    const texts = new Map<Element, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (parent?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      const paragraph = paragraphAround(parent);
      texts.set(paragraph, (texts.get(paragraph) ?? '') + (textContent ?? ''));
    }
    // A name at the end of the title reorders nothing. The controls would become part of the file name of a PDF.
    const title = notIsolated(document.title);
    return [title.slice(title.search(turned)), ...[...texts.values()].map(notIsolated)]
      .filter(isMixed)
      .map((text) => text.trim().replaceAll(/\s+/g, ' '));
  });
}
