import type { Answer } from '#domain/assessment.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import type { WorkshopContent } from '#page-data/workshop-content.ts';
import type { SyncedAssessment } from '#state/synced-assessment.svelte.ts';
import type { Workshop } from '#state/workshop.svelte.ts';

interface Dependencies {
  readonly agreed: SyncedAssessment;
  readonly workshop: Workshop;
  readonly content: WorkshopContent;
  /** Label of a new agreed assessment. */
  readonly label: string;
}

/** @returns Functions that store an agreed answer or note. The first call creates the agreed assessment. */
export function agreedChanges({ agreed, workshop, content, label }: Dependencies) {
  /** Creates the agreed assessment if there is none. Extends it to the full scope if it lacks the question. */
  function prepare(question: string): void {
    const isQuick = workshop.participants.every(({ scope }) => scope === 'quick');
    const { id, scope } = agreed.current;
    if (id === '') {
      agreed.describe({ label, scope: isQuick ? 'quick' : 'full' });
    } else if (scope === 'quick' && !questionsIn(content, 'quick').some((one) => one.id === question)) {
      agreed.describe({ scope: 'full' });
    }
  }

  return {
    answer(question: string, chosen: Answer | undefined): void {
      prepare(question);
      agreed.answer(question, chosen);
    },
    note(question: string, text: string): void {
      prepare(question);
      agreed.note(question, text);
    },
  };
}
