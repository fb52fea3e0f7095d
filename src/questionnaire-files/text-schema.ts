import { z } from '#domain/zod.ts';

/** Permanent ids of questions, topics, areas and so on: lower-case words joined by hyphens. */
export const idPattern = /^[a-z]+(-[a-z]+)*$/;

/** Texts hold typographic quotation marks and apostrophes; the straight ones are typing leftovers. */
export const typographicPattern = /^[^"']*$/;

/**
 * @param description - What the id names, for the editor's help.
 * @returns A schema of a permanent id.
 */
export function idSchema(description: string) {
  return z.string().check(z.regex(idPattern), z.describe(description));
}

/**
 * @param language - Name of the language, for the editor's help.
 * @param maximum - Most characters, counted included.
 * @returns A schema of a text in one language.
 */
export function textSchema(language: string, maximum: number) {
  return z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(maximum),
      z.regex(typographicPattern),
      z.describe(`Text in ${language}, at most ${maximum} characters`),
    );
}

/**
 * The same text in every language of the site. A missing language stops the build and leaves no blank on a page.
 *
 * @param description - What the text says and where it stands, for the editor's help.
 * @param maximumEn - Most characters in English, counted included.
 * @param maximumNb - Most characters in Norwegian, counted included; as in English unless given.
 * @see questions/README.md for why there are limits.
 */
export function localizedTextSchema(description: string, maximumEn: number, maximumNb = maximumEn) {
  return z
    .strictObject({
      en: textSchema('English', maximumEn),
      nb: textSchema('Norwegian (Bokmål)', maximumNb),
    })
    .check(z.describe(description));
}
