import { getEntry } from 'astro:content';

import { localize, type Locale } from '#domain/locale.ts';
import type { Questionnaire } from '#domain/questionnaire.ts';

/**
 * @param locale - The language of the page.
 * @returns The questionnaire that the site is built with.
 * @throws {Error} If the collection was not loaded.
 */
export async function getQuestionnaire(locale: Locale): Promise<Questionnaire> {
  const entry = await getEntry('questionnaire', 'customer-focus');
  if (entry === undefined) throw new Error('the questionnaire “customer-focus” is not in the collection');
  return localize(entry.data, locale);
}
