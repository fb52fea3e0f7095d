/** What stands where there is nothing to show yet: those who have a result never come past it. */
export { default as NoResult } from '#components/result/NoResult.svelte';
