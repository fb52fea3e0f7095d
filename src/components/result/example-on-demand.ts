import ExampleBand from '#components/result/ExampleBand.svelte';
import type { Guest, GuestModule } from '#components/result/guest.ts';
import { exampleAssessment } from '#domain/example-assessment.ts';

/** The example result: fetched when it is asked for. */
export const guestOf: GuestModule['guestOf'] = (edition, texts): Guest => ({
  title: texts.exampleTitle,
  assessment: exampleAssessment(edition),
  Band: ExampleBand,
});
