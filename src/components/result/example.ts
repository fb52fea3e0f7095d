/** What only the example result needs: fetched when it is asked for. */
export { default as ExampleBand } from '#components/result/ExampleBand.svelte';
export { exampleAssessment } from '#domain/example-assessment.ts';
