import { join } from 'node:path';

import { weighPage } from './tools/page-weight.ts';

const dist = join(import.meta.dirname, '..', 'dist');

/** Most that the first visit to a page may load, compressed with Brotli. */
const budgets = {
  landing: { paths: ['en', 'nb'], html: '12 kB', scripts: '10 kB', allScripts: '10 kB' },
  assessment: { paths: ['en/assess', 'nb/vurdering'], html: '26 kB', scripts: '32 kB', allScripts: '36 kB' },
  result: { paths: ['en/result', 'nb/resultat'], html: '36 kB', scripts: '36 kB', allScripts: '90 kB' },
  report: { paths: ['en/report', 'nb/rapport'], html: '37 kB', scripts: '43 kB', allScripts: '88 kB' },
  assessments: {
    paths: ['en/assessments', 'nb/vurderinger'],
    html: '12 kB',
    scripts: '33 kB',
    allScripts: '33 kB',
  },
  portfolio: { paths: ['en/portfolio', 'nb/portefolje'], html: '12 kB', scripts: '45 kB', allScripts: '45 kB' },
  compare: { paths: ['en/compare', 'nb/sammenlign'], html: '12 kB', scripts: '47 kB', allScripts: '92 kB' },
  workshop: { paths: ['en/workshop', 'nb/gruppe'], html: '20 kB', scripts: '52 kB', allScripts: '52 kB' },
  method: { paths: ['en/method', 'nb/metode'], html: '12 kB', scripts: '2 kB', allScripts: '2 kB' },
  // All 48 questions are in it, in full.
  paper: { paths: ['en/paper', 'nb/papirskjema'], html: '22 kB', scripts: '2 kB', allScripts: '2 kB' },
  paperQuick: {
    paths: ['en/paper/quick', 'nb/papirskjema/hurtigsjekk'],
    html: '11 kB',
    scripts: '2 kB',
    allScripts: '2 kB',
  },
  privacy: { paths: ['en/privacy', 'nb/personvern'], html: '12 kB', scripts: '2 kB', allScripts: '2 kB' },
  accessibility: {
    paths: ['en/accessibility', 'nb/tilgjengelighet'],
    html: '12 kB',
    scripts: '2 kB',
    allScripts: '2 kB',
  },
};

const parts = ['html', 'scripts', 'allScripts', 'css', 'fonts'] as const;

export default Object.values(budgets).flatMap(({ paths, ...limits }) =>
  paths.flatMap((path) => {
    const weight = weighPage(dist, `/${path}/index.html`);
    if (weight.fonts.length !== 2) throw new Error(`/${path}/ loads ${weight.fonts.length} font files, not 2`);
    return parts
      .filter((part) => weight[part].length > 0)
      .map((part) => ({
        name: `/${path}/ ${part}`,
        path: weight[part].map((file) => join(dist, file)),
        limit: { ...limits, css: '9 kB', fonts: '72 kB' }[part],
      }));
  }),
);
