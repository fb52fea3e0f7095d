import { createContext } from 'svelte';

import type { ComparisonWords } from '#words/comparison.ts';

/** Words of the comparison. They do not change while the page is open. */
export const [getComparisonWords, setComparisonWords] = createContext<ComparisonWords>();
