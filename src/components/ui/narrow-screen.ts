import { MediaQuery } from 'svelte/reactivity';

/** True on phones. There, long sections and lists are folded. False in static HTML and in print. */
export const narrowScreen = new MediaQuery('screen and (max-width: 40em)', false);
