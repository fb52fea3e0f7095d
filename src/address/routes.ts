import { locales, type Locale } from '#domain/locale.ts';

/** Every page that exists once a language, by the last part of its address in each. */
const slugs = {
  landing: { en: '', nb: '' },
  assess: { en: 'assess', nb: 'vurdering' },
  result: { en: 'result', nb: 'resultat' },
  report: { en: 'report', nb: 'rapport' },
  assessments: { en: 'assessments', nb: 'vurderinger' },
  portfolio: { en: 'portfolio', nb: 'portefolje' },
  compare: { en: 'compare', nb: 'sammenlign' },
  workshop: { en: 'workshop', nb: 'gruppe' },
  method: { en: 'method', nb: 'metode' },
  privacy: { en: 'privacy', nb: 'personvern' },
  paper: { en: 'paper', nb: 'papirskjema' },
  paperQuick: { en: 'paper/quick', nb: 'papirskjema/hurtigsjekk' },
  accessibility: { en: 'accessibility', nb: 'tilgjengelighet' },
} as const satisfies Record<string, Record<Locale, string>>;

/** A page of the site, whatever its language. */
export type PageId = keyof typeof slugs;

/**
 * @param page - The page.
 * @param locale - The language to read it in.
 * @returns Its path from the root of the host, the base path of the site included.
 */
export function pathTo(page: PageId, locale: Locale): string {
  const slug = slugs[page][locale];
  return `${import.meta.env.BASE_URL}${locale}/${slug === '' ? '' : `${slug}/`}`;
}

/**
 * @param page - The page that a file in `src/pages` makes.
 * @returns The parameters of its address in each language, as Astro asks for them.
 */
export function pathsOf<Name extends string>(page: PageId, name: Name) {
  return locales.map((locale) => ({
    params: { lang: locale, [name]: slugs[page][locale] } as { lang: Locale } & Record<Name, string>,
    props: { locale },
  }));
}
