import { citedStandard as plain } from '#domain/cited-standard.ts';

/** Edition of ISO 9001 whose clause numbers the questions name, with a no-break space. */
export const citedStandard = plain.replace(' ', '\u00a0');
