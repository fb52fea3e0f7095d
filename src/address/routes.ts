import { locales, type Locale } from '#domain/locale.ts';

/** The path after the language, for each page in each language. It is empty for the start page. */
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

/** A page of the site, in any language. */
export type PageId = keyof typeof slugs;

/** @returns The path of a page from the root of the host, including the base path of the site. */
export function pathTo(page: PageId, locale: Locale): string {
  const slug = slugs[page][locale];
  return `${import.meta.env.BASE_URL}${locale}/${slug === '' ? '' : `${slug}/`}`;
}

/**
 * @param page - Page that a file in `src/pages` renders.
 * @param name - Route parameter of that file: `assess` for `[assess].astro`.
 * @returns The paths of the page in each language, for `getStaticPaths`.
 */
export function staticPathsOf<Name extends string>(page: PageId, name: Name) {
  return locales.map((locale) => ({
    params: { lang: locale, [name]: slugs[page][locale] } as { lang: Locale } & Record<Name, string>,
    props: { locale },
  }));
}
