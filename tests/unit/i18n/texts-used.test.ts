import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { compareEn } from '#i18n/en/compare.ts';
import { gatherEn } from '#i18n/en/gather.ts';
import { en } from '#i18n/en/index.ts';
import { paperEn } from '#i18n/en/paper.ts';
import { portfolioEn } from '#i18n/en/portfolio.ts';
import { privacyEn } from '#i18n/en/privacy.ts';
import { reportEn } from '#i18n/en/report.ts';
import { workshopEn } from '#i18n/en/workshop.ts';
import { listTexts } from '#page-data/assessment-list-texts.ts';
import { portfolioTexts } from '#page-data/portfolio-texts.ts';
import { resultTexts } from '#page-data/result-texts.ts';
import { borrowedTexts } from '#words/comparison-words.ts';

/** A group of texts, and where the sources read it. */
interface Group {
  readonly texts: object;
  /** Pattern of the names that it has in the sources. */
  readonly names: string;
  /** Files that read it under one of its names. */
  readonly readers: RegExp;
  /** Files that read it under the name `texts`, besides those that declare it with this type. */
  readonly home?: RegExp | undefined;
  /** Keys that are read by a computed name. */
  readonly computed?: readonly string[];
}

const files = globSync('src/**/*.{astro,svelte,ts}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^src\/(components|layouts|page-data|pages|words)\//.test(file))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

/** Files about a result. */
const resultFiles =
  /components\/(result|shared-result|pass-on|report|radar|ui)\/|words\/(result|previous|why|plan|link)-/;

/** Where `texts` stands for a group of the shared texts, or for more than the group. */
const homes: Readonly<Partial<Record<keyof typeof en, RegExp>>> = {
  site: /pages\/index/,
  landing: /landing\/ExampleFigure/,
  results: resultFiles,
  assessments: /components\/my-assessments\/|words\/assessment-list-/,
};

const groups: Record<string, Group> = {
  ...Object.fromEntries(
    Object.entries(en).map(([name, texts]) => [
      name,
      { texts, names: name, readers: /^src/, home: homes[name as keyof typeof en] },
    ]),
  ),
  compare: page(compareEn, 'compareEn', 'comparison', 'compare'),
  gather: page(gatherEn, 'gatherEn', 'gather', 'gather'),
  paper: { ...page(paperEn, 'paperEn', 'paper', '...paper'), computed: ['full', 'quick'] },
  ...partsOf('paper', paperEn),
  portfolio: page(portfolioEn, 'portfolioEn', 'portfolio', 'portfolio'),
  privacy: page(privacyEn, 'privacyEn', 'privacy', 'privacy'),
  report: page(
    reportEn,
    'reportEn|report|getReportText\\(\\)',
    'report|words/(document-title|improvement-words)',
    'report',
  ),
  ...partsOf('report', reportEn),
  'report.options': {
    texts: reportEn.options,
    names: 'options',
    readers: /components\/report\/|words\//,
    computed: ['summary', 'full', 'a4', 'letter'],
  },
  workshop: { ...page(workshopEn, 'workshopEn', 'workshop', 'workshop'), computed: ['copiedSaid'] },
  'the result island': {
    texts: resultTexts(en),
    names: 'words.texts',
    readers: /^src/,
    home: new RegExp(`${resultFiles.source}|site/unreadable-answers`),
  },
  'the island of assessments': {
    texts: listTexts(en),
    names: 'context.texts',
    readers: /^src/,
    home: /components\/my-assessments\/|words\/assessment-list-|site\/unreadable-answers/,
  },
  'the island of the portfolio': {
    texts: portfolioTexts(en, portfolioEn),
    names: 'words.texts',
    readers: /^src/,
    home: /components\/portfolio\/|words\/portfolio-/,
  },
  'texts that the comparison borrows': {
    texts: borrowedTexts(en),
    names: 'borrowed',
    readers: /components\/comparison\/|words\/comparison-/,
    home: /ui\/CopyField/,
    computed: ['copiedSaid'],
  },
};

/** The texts of a page, which `texts` stands for in its components and on the page itself. */
function page(texts: object, names: string, components: string, address: string): Group {
  const home = new RegExp(
    `components/${components}|words/${components}|pages/\\[lang\\]/\\[${address.replaceAll('.', '\\.')}\\]`,
  );
  return { texts, names, readers: /^src/, home };
}

/** The groups inside the texts of a page, by their path. */
function partsOf(name: string, texts: object): Record<string, Group> {
  const readers = new RegExp(`components/${name}/|words/`);
  const parts = Object.entries(texts).filter(([, part]) => typeof part === 'object' && !Array.isArray(part));
  return Object.fromEntries(
    parts.map(([part, inside]) => [`${name}.${part}`, { texts: inside as object, names: part, readers }]),
  );
}

function isRead(key: string, { names, readers, home, computed = [] }: Group): boolean {
  const isTyped = new RegExp(`\\btexts: [\\w<]*\\['(${names})'\\]|\\b(${names}): texts\\b|\\btexts = .*\\.(${names});`);
  const named = reading(key, names);
  const plain = reading(key, 'texts');
  return (
    computed.includes(key) ||
    files.some(
      ({ file, source }) =>
        (readers.test(file) && named.test(source)) ||
        ((home?.test(file) === true || isTyped.test(source)) && plain.test(source)),
    )
  );
}

/** Matches `name.key` and `const { key } = name`, but not `{ key: _unused }`. */
function reading(key: string, names: string): RegExp {
  return new RegExp(
    `(?<!\\.\\.\\.)\\b(?:${names})\\.${key}\\b|\\{[^{}]*\\b${key}\\b(?!: _)[^{}]*\\} = [^;]*\\b(?:${names})`,
  );
}

test.each(Object.entries(groups))('every text of “%s” is shown somewhere', (_name, group) => {
  expect(Object.keys(group.texts).filter((key) => !isRead(key, group))).toEqual([]);
});
