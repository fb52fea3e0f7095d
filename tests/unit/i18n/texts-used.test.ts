import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { textsIn } from '#i18n/texts.ts';
import { listTexts } from '#page-data/assessment-list-texts.ts';
import { comparisonTexts } from '#page-data/comparison-texts.ts';
import { portfolioTexts } from '#page-data/portfolio-texts.ts';
import { resultTexts } from '#page-data/result-texts.ts';

const en = textsIn('en');

/** Code that reads a group of texts. A text counts as used if its key follows one of the names in one of the files. */
interface Readers {
  /** Pattern of the variables that contain the group. Default: the name of the group. */
  readonly names?: string;
  /** Files in which these variables contain the group. Default: all. */
  readonly files?: RegExp;
  /** Files whose variable `texts` contains the group, unless they declare it with the type of the group. */
  readonly home?: RegExp;
  /** Keys that the code reads by a computed name. */
  readonly computed?: readonly string[];
}

const files = globSync('src/**/*.{astro,svelte,ts}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^src\/(components|layouts|page-data|pages|words)\//.test(file))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

/** Files where a variable with the name of a group contains texts. Elsewhere it can contain state. */
const onPages = /^src\/(pages|page-data)\//;

/** Files that read the texts of a result. */
const resultFiles =
  /components\/(result|shared-result|share|report|radar|ui)\/|words\/(result|previous|why|improvements|link|vocabulary)/;
const listFiles = /components\/my-assessments\/|words\/assessment-list/;

const readers: Readonly<Record<string, Readers>> = {
  site: { home: /pages\/index/ },
  landing: { home: /landing\/ExampleFigure/ },
  question: { home: /components\/ui\/NumberKeys/ },
  results: { home: resultFiles },
  assessments: { home: listFiles },
  comparison: { files: onPages, home: /components\/comparison\/|words\/comparison/ },
  gather: { home: /components\/gather\/|words\/gather/ },
  paper: { home: /components\/paper\/|pages\/\[lang\]\/\[\.\.\.paper\]/, computed: ['full', 'quick'] },
  portfolio: { files: onPages, home: /components\/(portfolio\/|ui\/NameForm)|words\/portfolio/ },
  privacy: { home: /components\/privacy\/|pages\/\[lang\]\/\[privacy\]/ },
  'privacy.columns': { computed: ['what'] },
  report: {
    names: 'report|getReportText\\(\\)',
    home: /components\/report\/|words\/(report|document-title|improvements)/,
  },
  'report.options': { computed: ['summary', 'full', 'a4', 'letter'] },
  workshop: {
    files: onPages,
    home: /components\/(workshop\/|ui\/(CopyField|NumberKeys))|words\/workshop/,
    computed: ['copiedMessage'],
  },
  'assessments.fileProblems': { home: /words\/file-problem/ },
  'gather.fileProblems': { home: /words\/file-problem/ },
  'the result island': {
    names: 'words.texts',
    home: new RegExp(`${resultFiles.source}|site/unreadable-answers`),
  },
  'the island of assessments': {
    names: 'context.texts',
    home: new RegExp(`${listFiles.source}|ui/NameForm|words/coverage|site/unreadable-answers`),
  },
  'the island of the portfolio': {
    names: 'words.texts',
    home: /components\/portfolio\/|ui\/NameForm|words\/(portfolio|coverage)/,
  },
  'texts that the comparison borrows': {
    names: 'otherTexts',
    files: /components\/comparison\/|words\/comparison/,
    home: /ui\/CopyField|share\/(ExportButtons|exports)|words\/(coverage|vocabulary)/,
    computed: ['copiedMessage'],
  },
};

const groups: Readonly<Record<string, object>> = {
  ...en,
  ...Object.fromEntries(Object.entries(en).flatMap(([name, texts]) => groupsInside(name, texts))),
  'the result island': resultTexts(en),
  'the island of assessments': listTexts(en),
  'the island of the portfolio': portfolioTexts(en),
  'texts that the comparison borrows': comparisonTexts(en).otherTexts,
};

/** The objects inside a group, by their path. Lists and plural forms are texts, not groups. */
function groupsInside(name: string, texts: object): [path: string, inside: object][] {
  return Object.entries(texts).flatMap(([key, inside]: [string, unknown]) =>
    typeof inside !== 'object' || inside === null || Array.isArray(inside) || 'one' in inside
      ? []
      : [[`${name}.${key}`, inside]],
  );
}

function isRead(key: string, group: string): boolean {
  const { names = group.replace(/.*\./, ''), files: named = /^src/, home, computed = [] } = readers[group] ?? {};
  const isTyped = new RegExp(
    `\\btexts: [\\w<]*(\\['\\w+'\\])?\\['(${names})'\\](?!\\[)|\\b(${names}): texts\\b|\\btexts = .*\\.(${names});`,
  );
  const byName = reading(key, names);
  const plain = reading(key, 'texts');
  return (
    computed.includes(key) ||
    files.some(
      ({ file, source }) =>
        (named.test(file) && byName.test(source)) ||
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

test.each(Object.keys(readers))('the entry “%s” of the readers belongs to a group of texts', (name) => {
  expect(Object.keys(groups)).toContain(name);
});

test.each(Object.entries(groups))('every text of “%s” is used', (name, texts) => {
  expect(Object.keys(texts).filter((key) => !isRead(key, name))).toEqual([]);
});
