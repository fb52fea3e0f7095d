/** Runs in the page before all other scripts. Records problems in the session storage, as JSON. */
function watch(): void {
  const report = (problem: string) => {
    const earlier = JSON.parse(sessionStorage.getItem('problems') ?? '[]') as string[];
    sessionStorage.setItem('problems', JSON.stringify([...earlier, problem]));
  };
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    report(`policy violated: ${violatedDirective} by ${blockedURI}`);
  });
  // In the capture phase, because errors of resources do not bubble.
  addEventListener(
    'error',
    (event: Event) => {
      const { target } = event;
      // WebKit cancels preloads when a page is left. A missing module is reported by its import.
      if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') return;
      const isResource = target instanceof Element;
      report(
        isResource ? `not loaded: ${target.outerHTML.slice(0, 200)}` : `uncaught: ${(event as ErrorEvent).message}`,
      );
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => report(`uncaught: ${String(reason)}`));
  for (const level of ['error', 'warn'] as const) {
    const log = console[level];
    console[level] = (...words: unknown[]) => {
      report(`console ${level}: ${words.join(' ')}`);
      log.apply(console, words);
    };
  }
}

/**
 * HTML of a script that records the problems of a page. WebKitGTK needs it, because its driver reports neither console
 * messages nor policy violations, and runs no script before the page.
 */
export const watchScript = `<script>(${String(watch)})()</script>`;

/** Runs in the page. @returns The recorded problems, which it deletes. */
export function takeWatched(): readonly string[] {
  const problems = JSON.parse(sessionStorage.getItem('problems') ?? '[]') as string[];
  sessionStorage.removeItem('problems');
  return problems;
}
