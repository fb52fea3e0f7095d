import type { APIRoute } from 'astro';

import { pathTo } from '#address/routes.ts';
import { locales, type Locale } from '#domain/locale.ts';
import { textsIn } from '#i18n/texts.ts';

export const getStaticPaths = () => locales.map((lang) => ({ params: { lang }, props: { locale: lang } }));

/** Web app manifest: browsers read it to install the site. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const { site } = textsIn(locale);
  const base = import.meta.env.BASE_URL;
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: `${base}${name}`,
    sizes,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    id: base,
    name: site.productName,
    short_name: site.productName,
    description: site.descriptor,
    lang: locale,
    dir: 'ltr',
    start_url: pathTo('landing', locale),
    scope: base,
    display: 'minimal-ui',
    background_color: '#f4f7f5',
    theme_color: '#f4f7f5',
    icons: [
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
  });
};
