import { announce } from '#browser/announce.ts';
import { newId } from '#browser/new-id.ts';
import { hasBeenActive } from '#browser/user-activation.ts';
import { changeScope } from '#components/landing/change-scope.ts';
import { hasDocumentState, setDocumentState } from '#components/landing/document-state.ts';
import { answerFirst, isNothingStored, type AnswerDependencies } from '#components/landing/first-answer.ts';
import { parseAnswer, type Answer } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';
import { withStorageLock } from '#storage/lock.ts';

/** Stores answers to question 1 on the start page. Shows the question only if nothing is stored. */
export function bindFirstQuestion(form: HTMLFormElement): void {
  const { edition, first = '', second = '', trouble = '' } = form.dataset;
  const dependencies: AnswerDependencies = {
    storage: openAssessmentStorage(JSON.parse(edition ?? '') as Edition, import.meta.env.BASE_URL, { newId }),
    edition: JSON.parse(edition ?? '') as Edition,
    now: () => new Date().toISOString(),
    newId,
  };
  let begun: string | null = null;
  bindQuickLink(() => begun, dependencies, first.replace(/#.*/, ''));

  async function choose(answer: Answer | null): Promise<void> {
    if (answer === null) return;
    pointStartLinksTo(first);
    const done = await withStorageLock(() => {
      const answered = answerFirst(answer, begun, dependencies);
      begun = answered?.id ?? begun;
      return answered;
    });
    if (done === null) location.assign(first);
    else {
      form.dataset['saved'] = String(done.isSaved);
      announce(done.isSaved ? '' : trouble, 'assertive');
    }
  }

  function updateVisibility(): void {
    setDocumentState('data-new', isNothingStored(dependencies.storage.load()));
  }

  function reset(): void {
    begun = null;
    form.reset();
    delete form.dataset['saved'];
    updateVisibility();
  }

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void choose(parseAnswer(target.value));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(second);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) reset();
  });
  // Another tab may have deleted all stored data.
  addEventListener('storage', () => isNothingStored(dependencies.storage.load()) && reset());

  updateVisibility();
  // Store an answer that the user chose before this script ran. Clear a choice that the browser restored by itself.
  const chosen = hasBeenActive() && form.querySelector<HTMLInputElement>('input:checked');
  if (chosen && hasDocumentState('data-new')) void choose(parseAnswer(chosen.value));
  else form.reset();
}

/** Makes the start links continue the new assessment, instead of asking whether to start over. */
function pointStartLinksTo(href: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-start]')) link.href = href;
}

/** Makes the quick check keep the answer given on the start page, instead of asking question 1 again. */
function bindQuickLink(getBegun: () => string | null, { storage, now }: AnswerDependencies, assessHref: string): void {
  document.querySelector<HTMLAnchorElement>('a[data-quick]')?.addEventListener('click', (event) => {
    const begun = getBegun();
    if (begun === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const shorten = () => changeScope(storage, begun, { scope: 'quick', now: now() });
    void withStorageLock(shorten).then(() => location.assign(assessHref));
  });
}
