import { describe, expect, it } from 'vitest';

import { acceptedResults, computedResults } from '../../support/golden-results.ts';

const accepted = acceptedResults();
const computed = computedResults();

describe('golden results', () => {
  it('exist for every sample assessment', () => {
    expect(Object.keys(accepted)).toEqual(Object.keys(computed));
  });

  // To accept a difference: npm run golden. Explain in the commit why results change.
  it.each(Object.keys(computed))('equal the current results for %s', (name) => {
    expect(computed[name]).toEqual(accepted[name]);
  });
});
