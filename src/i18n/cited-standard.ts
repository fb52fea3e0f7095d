import { citedStandard as plain } from '#domain/cited-standard.ts';

/** Edition of ISO 9001 whose clause numbers the questions name. A no-break space keeps it on one line. */
export const citedStandard = plain.replace(' ', '\u00a0');
