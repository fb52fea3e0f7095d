import type { Page } from '@playwright/test';

import type { Assessment } from '#domain/assessment.ts';
import type { Locale } from '#domain/locale.ts';

import { addresses } from './site.ts';
import { store } from './stored-assessment.ts';

/** Stores an assessment, opens its result and waits until it is complete, except for the chart. */
export async function openResult(page: Page, assessment: Assessment, locale: Locale = 'en'): Promise<void> {
  await store(page, assessment);
  await page.goto(addresses[locale].result);
  await page.locator('#why').waitFor();
}
