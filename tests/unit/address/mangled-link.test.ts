import { describe, expect, it, test } from 'vitest';

import { localeInPath, mangledLinkIn } from '#address/mangled-link.ts';

import { payloadOf } from '../../support/links.ts';
import { threeAssessments } from '../../support/saved-files.ts';

const [branch, clinic] = threeAssessments().map(payloadOf) as [string, string, string];
const damaged = branch.slice(0, -2);

/** An address as the browser parses it. */
const addressOf = (path: string) => new URL(path, 'https://focal.example');

describe('mangledLinkIn', () => {
  it.each([
    ['the # is escaped', `/en/result/%23r=${branch}`, 'result', `#r=${branch}&forwarded`],
    ['the # has become a path', `/nb/resultat/r=${branch}`, 'result', `#r=${branch}&forwarded`],
    [
      'the link is to a comparison',
      `/en/compare/%23c=${branch}.${clinic}`,
      'compare',
      `#c=${branch}.${clinic}&forwarded`,
    ],
    ['one of two is intact', `/en/compare/%23c=${branch}.${damaged}`, 'compare', `#c=${branch}.${damaged}&forwarded`],
  ])('finds the page and the fragment when %s', (_name, path, page, hash) => {
    expect(mangledLinkIn(addressOf(path))).toEqual({ page, hash, isDamaged: false });
  });

  it('returns a damaged result link without the forwarded mark', () => {
    expect(mangledLinkIn(addressOf(`/en/result/%23r=${damaged}`))).toEqual({
      page: 'result',
      hash: `#r=${damaged}`,
      isDamaged: true,
    });
  });

  it.each(['/en/results/', '/en/search?for=x', '/en/search?r=x', `/en/compare/%23c=${damaged}`])(
    'returns null when %s has no link',
    (path) => {
      expect(mangledLinkIn(addressOf(path))).toBeNull();
    },
  );
});

test.each([
  ['/en/result/', 'en'],
  ['/base/nb/resultat/', 'nb'],
  ['/result/', null],
])('localeInPath returns the language that the path %s names: %s', (pathname, locale) => {
  expect(localeInPath(pathname)).toBe(locale);
});
