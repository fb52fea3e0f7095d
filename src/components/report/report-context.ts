import { createContext } from 'svelte';

import type { ReportText } from '#i18n/en/report.ts';

/** What the report says besides the words of the result. It never changes while the page is open. */
export const [getReportText, setReportText] = createContext<ReportText>();
