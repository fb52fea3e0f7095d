/** For those who bring a filled paper form: nobody comes past it while answering. */
export { default as QuickEntry } from '#components/assessment/QuickEntry.svelte';
