import { newId } from '#browser/new-id.ts';
import { changeScope } from '#components/landing/change-scope.ts';
import { hasDocumentState, setDocumentState } from '#components/landing/document-state.ts';
import { resumableOf, type Resumable } from '#components/landing/resumable.ts';
import type { Edition } from '#domain/edition.ts';
import type { Locale } from '#domain/locale.ts';
import { fill } from '#i18n/fill.ts';
import { formatDate } from '#i18n/format.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';
import { withStorageLock } from '#storage/lock.ts';

/**
 * Fills the bar of the start page: the progress of the stored assessment with links to continue, or a notice that it is
 * unreadable. Updates the bar when another tab changes the storage.
 */
export function showStored(bar: HTMLElement): void {
  const edition = JSON.parse(bar.dataset['edition'] ?? '') as Edition;
  const storage = openAssessmentStorage(edition, import.meta.env.BASE_URL, { newId });
  let shown = '';

  function show(): void {
    const { assessment, isSaved, unreadable } = storage.load();
    const resumable = assessment === null ? null : resumableOf(assessment, edition);
    shown = assessment?.id ?? '';
    setDocumentState('data-draft', resumable?.stage);
    setDocumentState('data-further', resumable?.further);
    setDocumentState('data-unreadable', unreadable?.problem);
    if (resumable === null) return;
    setDocumentState('data-unsaved', !isSaved);
    showResumable(bar, resumable);
  }

  show();
  // Another tab may have stored answers, or deleted everything.
  addEventListener('storage', () => {
    if (hasDocumentState('data-draft', 'data-unreadable')) show();
  });
  // Answers may have changed while the page was in the back/forward cache.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show();
  });
  const further = document.querySelector<HTMLAnchorElement>('a[data-further]');
  further?.addEventListener('click', (event) => {
    const changed = withStorageLock(() =>
      changeScope(storage, shown, { scope: 'full', now: new Date().toISOString() }),
    );
    // With one of these keys, the browser opens the link in another tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Wait for the write: if the storage refuses it, the draft goes into `window.name`, which the next page reads.
    event.preventDefault();
    void changed.then(() => {
      location.assign(further.href);
    });
  });
}

function showResumable(bar: HTMLElement, { answered, total, updated, hash, scope, further }: Resumable): void {
  const status = bar.querySelector('[data-resume-status]');
  // No line break inside the date.
  const date = formatDate(updated, document.documentElement.lang as Locale).replaceAll(' ', '\u00a0');
  if (status !== null) status.textContent = fill(bar.dataset['status'] ?? '', { answered, total, date });
  setHashOf('continue', hash);
  setHashOf('again', `#start=${scope}`);
  setHashOf('further', further ?? '');
}

/** Sets the fragment of every link with the attribute `data-<way>`. */
function setHashOf(way: 'continue' | 'again' | 'further', hash: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[data-${way}]`)) link.hash = hash;
}
