/** The ids of an edition of a questionnaire, in the order in which result links store them. */
export interface LinkEdition {
  /** Id of the questionnaire. */
  readonly id: string;
  /** Edition, from 1. */
  readonly edition: number;
  /** At most 15; new ones come at the end. */
  readonly sectors: readonly string[];
  /** At most 15; new ones come at the end. */
  readonly roles: readonly string[];
  readonly areas: readonly string[];
  readonly questions: readonly string[];
  /** Questions of the quick check, in the same order. */
  readonly quick: readonly string[];
}

/**
 * Every published edition, by its code in links, 1 to 255. Never change or remove an entry, or give it another code:
 * existing links are decoded with it. Only sectors and roles may grow, at the end.
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

/** Code of the edition of this site. New links use it. */
export const currentEdition = 1;

function idsIn(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
