import { newId } from '#browser/new-id.ts';
import { draftOf, type Draft } from '#components/landing/draft.ts';
import { goFurther } from '#components/landing/go-further.ts';
import type { Edition } from '#domain/edition.ts';
import type { Locale } from '#domain/locale.ts';
import { fill } from '#i18n/fill.ts';
import { formatDate } from '#i18n/format.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';
import { withStorageLock } from '#storage/lock.ts';

const root = document.documentElement;

/** Lets the start page tell what this device holds: what was begun and how to go on with it, or that it cannot be read. */
export function showStored(bar: HTMLElement): void {
  const edition = JSON.parse(bar.dataset['edition'] ?? '') as Edition;
  const storage = openAssessmentStorage(edition, import.meta.env.BASE_URL, { newId });
  let shown = '';

  function show(): void {
    const { assessment, isSaved, unreadable } = storage.load();
    const draft = assessment === null ? null : draftOf(assessment, edition);
    shown = assessment?.id ?? '';
    tell('data-draft', draft?.stage);
    tell('data-further', draft?.further);
    tell('data-unreadable', unreadable?.problem);
    if (draft === null) return;
    root.toggleAttribute('data-unsaved', !isSaved);
    showDraft(bar, draft);
  }

  show();
  // Another tab may answer, or delete everything.
  addEventListener('storage', () => {
    if (root.matches('[data-draft], [data-unreadable]')) show();
  });
  // Going back in the browser can bring this page back as it was left, before other answers were given.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show();
  });
  const further = document.querySelector<HTMLAnchorElement>('a[data-further]');
  further?.addEventListener('click', (event) => {
    const changed = withStorageLock(() => goFurther(storage, shown, new Date().toISOString()));
    // Another tab or window opens by itself.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The name of the tab, where storing failed, has to be written before the page is left.
    event.preventDefault();
    void changed.then(() => {
      location.assign(further.href);
    });
  });
}

/** Tells the styles of the page. */
function tell(attribute: string, value: string | null | undefined): void {
  if (value == null) root.removeAttribute(attribute);
  else root.setAttribute(attribute, value);
}

function showDraft(bar: HTMLElement, { answered, total, updated, hash, scope, further }: Draft): void {
  const status = bar.querySelector('[data-resume-status]');
  // A date is not broken at the end of a line.
  const date = formatDate(updated, root.lang as Locale).replaceAll(' ', '\u00a0');
  if (status !== null) status.textContent = fill(bar.dataset['status'] ?? '', { answered, total, date });
  lead('continue', hash);
  lead('again', `#start=${scope}`);
  lead('further', further ?? '');
}

/** Sets the part after `#` of every link that leads one way. */
function lead(way: string, hash: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[data-${way}]`)) link.hash = hash;
}
