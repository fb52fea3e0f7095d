import type { Environment } from 'vitest/runtime';

/** Node with the runes of `.svelte.ts` modules as in the browser, including effects. */
const environment: Environment = {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => {} }),
};

export default environment;
