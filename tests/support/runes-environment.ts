import type { Environment } from 'vitest/runtime';

/** Plain Node in which the runes of `.svelte.ts` modules work as in the browser, effects too, and not as on a server. */
const environment: Environment = {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => {} }),
};

export default environment;
