import type { Component } from 'svelte';

import type { ResultTexts } from '#components/result/result-texts.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';

/** What the page shows instead of the reader's own result, which it neither reads nor changes. */
export interface Guest {
  /** Title of the page; `{name}` is who has the result. */
  readonly title: string;
  /** Null where there is nothing to show but what stands in its way. */
  readonly assessment: Assessment | null;
  /** Says above the result whose it is, or why there is none. */
  readonly Band: Component;
}

/** What a module offers that brings a guest. */
export interface GuestModule {
  readonly guestOf: (edition: Edition, texts: ResultTexts) => Guest;
}
