import type { Environment } from 'vitest/runtime';

/** Vitest environment: Node, with `.svelte.ts` modules compiled as for the browser, so that effects run. */
const environment: Environment = {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => {} }),
};

export default environment;
