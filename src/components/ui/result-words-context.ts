import { createContext } from 'svelte';

import type { ResultWords } from '#words/result.ts';

/** Words of a result. Only `previous` changes while the page is open. */
export const [getResultWords, setResultWords] = createContext<ResultWords>();
