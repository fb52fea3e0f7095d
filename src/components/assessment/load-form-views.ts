/**
 * Loads the forms of the assessment page: setup, quick entry, and the question before them. They are lazy, because the
 * first visit and the way to the result need no form.
 *
 * @throws {TypeError} If the script cannot be fetched.
 */
export const loadFormViews = () => import('#components/assessment/FormViews.svelte');
