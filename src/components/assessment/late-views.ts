/** What is not on the way of answering: fetched when somebody asks for it. */
export { default as SetupView } from '#components/assessment/SetupView.svelte';
export { default as StartView } from '#components/assessment/StartView.svelte';
