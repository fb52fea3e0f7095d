import { citedStandard as plain } from '#domain/cited-standard.ts';

/** Edition of ISO 9001 whose clause numbers the questions name; it does not break at the end of a line. */
export const citedStandard = plain.replace(' ', '\u00a0');
