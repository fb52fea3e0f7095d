/** The languages of the site, in the order of display. Each text exists in all of them. */
export const locales = ['en', 'nb'] as const;

/** A language of the site: English or Norwegian Bokmål. */
export type Locale = (typeof locales)[number];

/** The same content in every language of the site. */
export type InEveryLocale<Content = string> = Readonly<Record<Locale, Content>>;

/** The type after `localize`: each `{ en, nb }` is replaced by the type of its contents. */
export type Localized<Content> = Content extends { readonly en: infer Text; readonly nb: unknown }
  ? Text
  : Content extends object
    ? { readonly [Key in keyof Content]: Localized<Content[Key]> }
    : Content;

function isInEveryLocale(content: object): content is InEveryLocale<unknown> {
  return locales.every((locale) => Object.hasOwn(content, locale));
}

/**
 * Selects one language of bilingual content, at every depth.
 *
 * @param content - Data in which each text has the form `{ en, nb }`.
 * @param locale - The language to select.
 * @returns The same data, with each `{ en, nb }` replaced by its value for `locale`.
 */
export function localize<Content>(content: Content, locale: Locale): Localized<Content>;
export function localize(content: unknown, locale: Locale): unknown {
  if (typeof content !== 'object' || content === null) return content;
  if (Array.isArray(content)) return content.map((item: unknown) => localize(item, locale));
  if (isInEveryLocale(content)) return content[locale];
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, localize(value, locale)]));
}
