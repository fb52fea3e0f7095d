import type { BrowserContext } from '@playwright/test';

/** Problems on the pages of a browser context during a test. */
export interface PageWatch {
  /** One sentence per problem, in order of time. */
  readonly problems: readonly string[];
}

/**
 * Records console errors and warnings, uncaught errors, policy violations, and requests to another origin.
 *
 * @param context - A context that has no page yet.
 * @param origin - Origin of the site, to which requests are allowed.
 */
export async function watchPages(context: BrowserContext, origin: string): Promise<PageWatch> {
  const problems: string[] = [];
  context.on('console', (message) => {
    // Most tests block the service worker, see `playwright.config.ts`.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
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
