import type { Page } from '@playwright/test';

/**
 * Does to a page what a browser’s translator does: replaces each text node by `<font>` elements with a copy. Some
 * translators insert the elements first and then remove the node, so this alternates between the two.
 */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    // `createElement` would be reported as deprecated.
    const createFont = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
    for (const [index, text] of texts.entries()) {
      const isKept = text.parentElement?.closest('[translate="no"], script, style, svg, textarea') !== null;
      if (isKept || text.data.trim() === '') continue;
      const translation = createFont();
      translation.appendChild(createFont()).append(text.data);
      if (index % 2 === 0) text.replaceWith(translation);
      else {
        text.before(translation);
        text.remove();
      }
    }
  });
}
