import type { Page } from '@playwright/test';

/**
 * Makes every word on the page 40 % longer by repeating its beginning, to simulate another language. Charts do not
 * change, because the site computes their layout for their own words.
 */
export async function pseudoLanguage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const text = texts.currentNode as Text;
      if (text.parentElement?.closest('style, script, noscript, svg') != null) continue;
      text.data = text.data.replaceAll(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
    }
  });
}
