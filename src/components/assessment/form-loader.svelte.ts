import { isForm, type ShownView } from '#address/assessment-view.ts';
import type FormViews from '#components/assessment/FormViews.svelte';

/**
 * Loads the forms of the assessment page: setup, quick entry, first view of a participant, and the question whether to
 * resume. They are lazy, because the first visit and the way to the result need none.
 */
export class FormLoader {
  #forms = $state.raw<typeof FormViews | null>(null);
  #hasFailed = $state(false);

  /** The component with the forms; null until it is loaded. */
  get forms(): typeof FormViews | null {
    return this.#forms;
  }

  /** True if the last attempt to fetch the script has failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Loads the forms if the view is one. */
  async loadFor(view: ShownView): Promise<void> {
    if (this.#forms !== null || !(isForm(view) || view.name === 'resume')) return;
    try {
      this.#forms = (await import('#components/assessment/FormViews.svelte')).default;
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
  }
}
