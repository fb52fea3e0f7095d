import { createContext } from 'svelte';

import type { NoteDrafts } from '#state/note-drafts.svelte.ts';

/** The note drafts of the page, for every note field on it. */
export const [getNoteDrafts, setNoteDrafts] = createContext<NoteDrafts>();
