/** What is mostly closed, or stands at the end: fetched after the rest stands, like the chart. */
export { default as BalanceSection } from '#components/result/BalanceSection.svelte';
export { default as PatternSection } from '#components/result/PatternSection.svelte';
export { default as PlanDetails } from '#components/result/PlanDetails.svelte';
export { default as ResultEnd } from '#components/result/ResultEnd.svelte';
export { default as TargetPanel } from '#components/result/TargetPanel.svelte';
