import { newId } from '#browser/new-id.ts';
import type { Assessment } from '#domain/assessment.ts';
import { editionOf } from '#domain/edition.ts';
import { localize, type Locale } from '#domain/locale.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { assessmentContent } from '#page-data/assessment-content.ts';
import { SyncedAssessment } from '#state/synced-assessment.svelte.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';
import { clausesIn } from '#words/clauses.ts';

import { FakeStorage, fakeTab } from './fake-storage.ts';
import { questionnaire } from './questionnaire.ts';

const edition = editionOf(questionnaire);

/** The content of the assessment page in a language. */
export function assessmentContentIn(locale: Locale) {
  return assessmentContent(localize(questionnaire, locale), clausesIn(locale));
}

/**
 * The state of an assessment, loaded from an in-memory storage.
 *
 * @param stored - The only stored assessment; if omitted, the storage is empty.
 */
export function openedAssessment(stored?: Assessment): SyncedAssessment {
  const store = new FakeStorage();
  if (stored !== undefined) {
    store.setItem('focal:/:current', stored.id);
    store.setItem(`focal:/:assessment:${stored.id}`, serializeAssessment(stored, edition));
  }
  const state = new SyncedAssessment({
    storage: openAssessmentStorage(edition, '/', { newId, getStore: () => store, tab: fakeTab() }),
    withLock: (change) => change(),
    areas: edition.areas,
    now: () => '2026-11-22T10:00:00.000Z',
    newId: () => '7b0c5f6e-52a1-4f0e-9a43-0d8f6f6d1c11',
  });
  state.load();
  return state;
}

/**
 * Adds the live regions of the layout to the document. They are empty and replace earlier ones.
 *
 * @returns A function that returns the text of a region.
 */
export function liveRegions(): (urgency: 'polite' | 'assertive') => string {
  document.querySelectorAll('[data-announce]').forEach((region) => region.remove());
  for (const urgency of ['polite', 'assertive']) {
    const region = document.createElement('div');
    region.dataset['announce'] = urgency;
    document.body.append(region);
  }
  return (urgency) => document.querySelector(`[data-announce="${urgency}"]`)?.textContent ?? '';
}
