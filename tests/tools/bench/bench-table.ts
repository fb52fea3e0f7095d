import type { Growth } from './growth-times.ts';
import { categories, type PageScores } from './lighthouse-scores.ts';
import type { Visit } from './measure-visit.ts';

/** Rows of the table: a measured figure, its aim, and the figures of two other implementations on a similar machine. */
const figures: readonly {
  readonly name: string;
  readonly of: (visit: Visit) => string;
  readonly aim: string;
  readonly frameworkFree: string;
  readonly surveyJs: string;
}[] = [
  {
    name: 'First question painted, s',
    of: ({ question }) => (question / 1000).toFixed(1),
    aim: '1.3',
    frameworkFree: '1.1',
    surveyJs: '5.1',
  },
  {
    name: 'Blocking time, ms',
    of: ({ blocking }) => blocking.toFixed(0),
    aim: '100',
    frameworkFree: '77',
    surveyJs: '1,695',
  },
  {
    name: 'An answer’s click to the next frame, p50 / p98, ms',
    of: ({ click, slowClick }) => `${click} / ${slowClick}`,
    aim: '40 / 90',
    frameworkFree: '32 / 72',
    surveyJs: '160 / 280',
  },
  {
    name: '“See the result” to chart painted, ms',
    of: ({ chart }) => chart.toFixed(0),
    aim: '800',
    frameworkFree: '138',
    surveyJs: '1,002',
  },
  {
    name: 'Layout shift',
    of: ({ shifts }) => shifts.toFixed(2),
    aim: '0.01',
    frameworkFree: '0',
    surveyJs: '0.21',
  },
  { name: 'Heap, MiB', of: ({ heap }) => heap.toFixed(1), aim: '5', frameworkFree: '2.2', surveyJs: '10' },
];

/** A table of the figures of a visit, the aims, and the figures of the other implementations. */
export function figuresTable(visit: Visit): string {
  return table([
    ['', 'Focal', 'Aim', 'Framework-free', 'SurveyJS'],
    ...figures.map(({ name, of, aim, frameworkFree, surveyJs }) => [name, of(visit), aim, frameworkFree, surveyJs]),
  ]);
}

/** A table of the same figures, and the size of the page, with one column per number of questions. */
export function growthTable(growth: readonly Growth[]): string {
  return table([
    ['', ...growth.map(({ count }) => `${count} questions`)],
    ['Assessment page after Brotli, kB', ...growth.map(({ bytes }) => (bytes / 1000).toFixed(1))],
    ...figures.map(({ name, of }) => [name, ...growth.map(({ visit }) => of(visit))]),
  ]);
}

/** A table of Lighthouse’s scores with one line per page, and a list of the audits that cost points. */
export function scoresTable(pages: Readonly<Record<string, PageScores>>): string {
  const lines = Object.entries(pages).map(([name, { scores }]) => [`Lighthouse, ${name}`, ...scores.map(String)]);
  const misses = Object.entries(pages).flatMap(([name, page]) => page.misses.map((miss) => `${name}: ${miss}`));
  const others = [
    ['Aim and framework-free', '100', '100', '100', '100'],
    ['SurveyJS', '54', '96', '96', '100'],
  ];
  return [table([['', ...categories], ...lines, ...others]), ...misses].join('\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    '',
    ...rows.map((row) => row.map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2)).join('')),
    '',
  ].join('\n');
}
