import { printable } from '#domain/label.ts';
import { z } from '#domain/zod.ts';

/** Matches a permanent id of a question, topic, area and so on: lower-case words joined by hyphens. */
export const idPattern = /^[a-z]+(-[a-z]+)*$/;

/** Matches a text without straight quotation marks and apostrophes. Only typographic ones are allowed. */
export const typographicPattern = /^[^"']*$/;

/** @returns The first control character, direction mark or half of a character other than a line break, if any. */
export function unprintableIn(text: string): string | undefined {
  return [...text.replaceAll('\n', '')].find((character) => printable(character) === '');
}

/**
 * @param description - Help text in editors.
 * @returns The schema of a permanent id.
 */
export function idSchema(description: string) {
  return z.string().check(z.regex(idPattern), z.describe(description));
}

/**
 * @param language - Name of the language, for help texts in editors.
 * @param maximum - Maximum length in UTF-16 code units, inclusive.
 * @returns The schema of a text in one language.
 */
export function textSchema(language: string, maximum: number) {
  return z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(maximum),
    z.regex(typographicPattern),
    z.refine((text) => unprintableIn(text) === undefined),
    z.describe(`Text in ${language}, at most ${maximum} characters`),
  );
}

/**
 * Makes the schema of a text in every language of the site. A missing language stops the build.
 *
 * @param description - Help text in editors.
 * @param maximumEn - Maximum length in English, in UTF-16 code units, inclusive.
 * @param maximumNb - Maximum length in Norwegian; defaults to `maximumEn`.
 * @see questions/README.md for the reason for the limits.
 */
export function localizedTextSchema(description: string, maximumEn: number, maximumNb = maximumEn) {
  return z
    .strictObject({
      en: textSchema('English', maximumEn),
      nb: textSchema('Norwegian (Bokmål)', maximumNb),
    })
    .check(z.describe(description));
}
