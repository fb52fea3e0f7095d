import { createContext } from 'svelte';

import type { Texts } from '#i18n/en/index.ts';

/** Texts of the report, besides those of the result. They never change while the page is open. */
export const [getReportText, setReportText] = createContext<Texts['report']>();
