/** Edition of ISO 9001 whose clause numbers the questions name. */
export const citedStandard = 'ISO 9001:2015';
