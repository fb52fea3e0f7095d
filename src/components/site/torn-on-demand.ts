/** What a page shows when two tabs have changed the same thing: it hardly ever happens, and so is fetched only then. */
export { default as TornNotice } from '#components/site/TornNotice.svelte';
