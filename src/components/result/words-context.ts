import { createContext } from 'svelte';

import type { ResultWords } from '#components/result/result-words.ts';

/** The words of the result page. But for the previous result they never change while it is open, so each component takes them
 * from here. */
export const [getWords, setWords] = createContext<ResultWords>();
