/** The ids of an edition of a questionnaire, in the order in which result links store them. */
export interface LinkEdition {
  /** Id of the questionnaire. */
  readonly id: string;
  /** Number of the edition, from 1. */
  readonly edition: number;
  /** At most 15, because links store the position in four bits. New sectors go at the end. */
  readonly sectors: readonly string[];
  /** At most 15, for the same reason. New roles go at the end. */
  readonly roles: readonly string[];
  readonly areas: readonly string[];
  readonly questions: readonly string[];
  /** Ids of the questions of the quick check, in the order of `questions`. */
  readonly quick: readonly string[];
}

/**
 * Every published edition, by its code in links, 1 to 255. Never change or remove an entry, and never give it another
 * code: existing links are decoded with it. The only exception: new sectors and roles can be added at the end.
 */
export const linkEditions: Readonly<Record<number, LinkEdition>> = {
  1: {
    id: 'customer-focus',
    edition: 1,
    sectors: idsIn(`bank online-store clinic public-service hospitality manufacturing construction
      professional-services education other`),
    roles: idsIn('leadership middle-manager front-line support-function customer adviser'),
    areas: idsIn('staff finances customers commitments'),
    questions: idsIn(`
      staff-explains-purpose staff-leaders-visible staff-goals-cascaded staff-speaking-up
      staff-situations-known staff-skills-built staff-authority staff-learning-shared
      staff-accountability staff-recognition staff-internal-customers staff-ideas-used
      fin-budget fin-investment-criteria fin-cuts-tested fin-time-horizon
      fin-staffing-demand fin-out-of-hours fin-tools fin-equal-access
      fin-cost-of-failure fin-fair-charges fin-loyalty-value fin-results-linked
      cust-needs-research cust-segments cust-journey cust-requirements-current
      cust-satisfaction-measured cust-feedback-easy cust-insight-shared cust-insight-used
      cust-reachable cust-clear-information cust-entrusted-things cust-relationship-care
      com-capacity-check com-service-standards com-marketing-aligned com-changes-handled
      com-delivered-as-agreed com-warn-early com-convenient-delivery com-partners
      com-complaints-handled com-fair-resolution com-root-cause com-large-failure`),
    quick: idsIn(`
      staff-explains-purpose staff-situations-known staff-accountability
      fin-budget fin-staffing-demand fin-cost-of-failure
      cust-needs-research cust-satisfaction-measured cust-reachable
      com-capacity-check com-delivered-as-agreed com-complaints-handled`),
  },
};

/** Code of the current edition, for new links. */
export const currentEdition = 1;

function idsIn(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
