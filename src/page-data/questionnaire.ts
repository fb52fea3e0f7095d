import { getEntry } from 'astro:content';

import { localize, type Locale } from '#domain/locale.ts';
import type { Questionnaire } from '#domain/questionnaire.ts';

/**
 * @returns The questionnaire of the site, in one language.
 * @throws {Error} If the content collection has no questionnaire, for example because it was not loaded.
 */
export async function getQuestionnaire(locale: Locale): Promise<Questionnaire> {
  const entry = await getEntry('questionnaire', 'customer-focus');
  if (entry === undefined) throw new Error('the questionnaire “customer-focus” is not in the collection');
  return localize(entry.data, locale);
}
