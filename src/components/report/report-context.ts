import { createContext } from 'svelte';

import type { Texts } from '#i18n/en/index.ts';

/** What the report says besides the words of the result. It never changes while the page is open. */
export const [getReportText, setReportText] = createContext<Texts['report']>();
