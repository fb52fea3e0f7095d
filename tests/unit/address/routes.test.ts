import { expect, it } from 'vitest';

import { resultPaths } from '#address/result-paths.ts';
import { pathTo, staticPathsOf } from '#address/routes.ts';

it.each([
  ['landing', 'en', '/en/'],
  ['assess', 'en', '/en/assess/'],
  ['paperQuick', 'nb', '/nb/papirskjema/hurtigsjekk/'],
] as const)('pathTo returns the path of the page %s in %s: %s', (page, locale, path) => {
  expect(pathTo(page, locale)).toBe(path);
});

it('resultPaths returns the paths of the pages that a result links to', () => {
  expect(resultPaths('nb')).toEqual({
    assess: '/nb/vurdering/',
    method: '/nb/metode/',
    result: '/nb/resultat/',
    report: '/nb/rapport/',
    compare: '/nb/sammenlign/',
  });
});

it('staticPathsOf returns the parameters and the language of each path', () => {
  expect(staticPathsOf('result', 'view')).toEqual([
    { params: { lang: 'en', view: 'result' }, props: { locale: 'en' } },
    { params: { lang: 'nb', view: 'resultat' }, props: { locale: 'nb' } },
  ]);
});
