/** The way on to the full assessment: only a quick check of one's own has it. */
export { default as DeepenSection } from '#components/result/DeepenSection.svelte';
