import { createContext } from 'svelte';

import type { WorkshopWords } from '#words/workshop.ts';

/** Words of the workshop. They do not change while the page is open. */
export const [getWorkshopWords, setWorkshopWords] = createContext<WorkshopWords>();
