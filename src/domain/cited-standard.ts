/** Edition of ISO 9001 that the clause numbers of the questions refer to. */
export const citedStandard = 'ISO 9001:2015';
