import type { BrowserContext } from '@playwright/test';

/** What went wrong on the pages of a browser context while a test ran. */
export interface PageWatch {
  /** One sentence each, in the order in which they happened. */
  readonly problems: readonly string[];
}

/**
 * Notes console errors and warnings, uncaught errors, violations of the security policy, and requests to another origin.
 *
 * @param context - Before its first page is opened.
 * @param origin - The site's own.
 */
export async function watchPages(context: BrowserContext, origin: string): Promise<PageWatch> {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin) {
      problems.push(`request to another origin: ${request.url()}`);
    }
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI} ${event.sample}`);
    });
  });
  return { problems };
}
