import { announce } from '#browser/announce.ts';
import { newId } from '#browser/new-id.ts';
import { hasBeenActive } from '#browser/user-activation.ts';
import { answerFirst, holdsNothing, type AnswerSurroundings } from '#components/landing/first-answer.ts';
import { parseAnswer, type Answer } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';
import { withStorageLock } from '#storage/lock.ts';

/** Makes answering question 1 on the start page the start of an assessment. It shows only where nothing is stored. */
export function makeLive(form: HTMLFormElement): void {
  const { edition, first = '', second = '', trouble = '' } = form.dataset;
  const surroundings: AnswerSurroundings = {
    storage: openAssessmentStorage(JSON.parse(edition ?? '') as Edition, import.meta.env.BASE_URL, { newId }),
    edition: JSON.parse(edition ?? '') as Edition,
    now: () => new Date().toISOString(),
    newId,
  };
  let begun: string | null = null;

  async function choose(answer: Answer | null): Promise<void> {
    if (answer === null) return;
    pointStartLinksTo(first);
    const done = await withStorageLock(() => {
      const answered = answerFirst(answer, begun, surroundings);
      begun = answered?.id ?? begun;
      return answered;
    });
    if (done === null) location.assign(first);
    else {
      form.dataset['saved'] = String(done.isSaved);
      announce(done.isSaved ? '' : trouble, 'assertive');
    }
  }

  function showWhereNew(): void {
    document.documentElement.toggleAttribute('data-new', holdsNothing(surroundings.storage.load()));
  }

  function beginAnew(): void {
    begun = null;
    form.reset();
    delete form.dataset['saved'];
    showWhereNew();
  }

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void choose(parseAnswer(target.value));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(second);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) beginAnew();
  });
  // Another tab may have deleted everything.
  addEventListener('storage', () => {
    if (holdsNothing(surroundings.storage.load())) beginAnew();
  });

  showWhereNew();
  // A reader can be quicker than this script. Without a touch, the browser has put it back, perhaps after it was deleted.
  const chosen = hasBeenActive() && form.querySelector<HTMLInputElement>('input:checked');
  if (chosen && document.documentElement.hasAttribute('data-new')) void choose(parseAnswer(chosen.value));
  else form.reset();
}

/** Another click on “start” must not ask whether to start over. */
function pointStartLinksTo(href: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-start]')) link.href = href;
}
