import { createContext } from 'svelte';

import type { ReportText } from '#i18n/en/report.ts';

/** Texts of the report, besides those of the result. They never change while the page is open. */
export const [getReportText, setReportText] = createContext<ReportText>();
