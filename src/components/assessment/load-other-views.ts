/**
 * Loads the views of the assessment page that are no question. Lazy, because a first visit begins with a question.
 *
 * @throws {TypeError} If the script cannot be fetched.
 */
export const loadOtherViews = () => import('#components/assessment/OtherViews.svelte');
