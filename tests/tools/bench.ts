import { availableParallelism, loadavg } from 'node:os';

import { chromium } from '@playwright/test';

import { encodeResultLink } from '#domain/link/encode-result-link.ts';

import { answersFrom, assessmentWith } from '../support/assessments.ts';
import { findBrowser, launchOptions } from '../support/find-browser.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { addresses } from '../support/site.ts';
import { figuresTable, growthTable, scoresTable } from './bench/bench-table.ts';
import { serveCompressed } from '../support/compressed-site.ts';
import { measureGrowth } from './bench/growth-times.ts';
import { lighthouseScores, type PageScores } from './bench/lighthouse-scores.ts';
import { timeLinks } from './bench/link-times.ts';
import { measureSharedLink, measureVisit, medianVisit, type Visit } from './bench/measure-visit.ts';
import { percentile } from './bench/percentile.ts';
import { portfolioLines, timePortfolio, type PortfolioTime } from './bench/portfolio-times.ts';
import { measureTwoVisits, twoVisitsLine, type TwoVisits } from './bench/second-visit.ts';
import { buildWhenNeeded } from './build-when-needed.ts';

/** Measures the speed of the built site and prints medians of five runs. A slow result does not make it fail. */
const runs = 5;
const { landing, assess, result } = addresses.en;
const assessment = assessmentWith({
  answers: answersFrom(questionnaire, '4333 3423 2333 3232 2333 1322 4343 5433 4344 3333 4334 4434'),
});

delete process.env['BASE_PATH'];
const dist = 'dist';
buildWhenNeeded(dist);
const { server, origin } = await serveCompressed(dist);
const browser = await chromium.launch(launchOptions(findBrowser()));
console.log(`Chromium ${browser.version()}, ${availableParallelism()} cores, load ${load()} before`);

const plan = { origin, start: '', questions: allQuestions.map(({ id }) => id) };
const visits: Visit[] = [];
for (let run = 0; run < runs; run++) visits.push(await measureVisit(browser, plan));
console.log(figuresTable(medianVisit(visits)));

for (const withWorker of [true, false]) {
  const pairs: TwoVisits[] = [];
  for (let run = 0; run < runs; run++) pairs.push(await measureTwoVisits(browser, { dist, origin }, withWorker));
  console.log(twoVisitsLine(pairs, withWorker));
}
console.log(growthTable(await measureGrowth(browser, { dist, origin }, 3)));

const { payload } = encodeResultLink(assessment, true);
const openings: number[] = [];
for (let run = 0; run < runs; run++) openings.push(await measureSharedLink(browser, origin, payload));
const tables: PortfolioTime[] = [];
for (const count of [100, 1000, 10_000]) tables.push(await timePortfolio(browser, origin, { count, runs }));
console.log(portfolioLines(tables));
await browser.close();
console.log(`A shared link opened, to chart painted: ${percentile(openings, 50).toFixed(0)} ms`);
const { count, links, json, ratio } = timeLinks(10_000, runs);
console.log(
  `${count} links read and scored: ${links.toFixed(0)} ms; as JSON: ${json.toFixed(0)} ms; ratio ${ratio.toFixed(2)}\n`,
);

// The page `assess` opens the first question without answers, and the list of answers with a complete assessment.
const judged = [
  { name: 'start page', path: landing, stored: null },
  { name: 'question', path: assess, stored: null },
  { name: 'list of answers', path: assess, stored: assessment },
  { name: 'result', path: result, stored: assessment },
];
const pages: Record<string, PageScores> = {};
for (const { name, path, stored } of judged) {
  const all: PageScores[] = [];
  for (let run = 0; run < runs; run++)
    all.push(await lighthouseScores(`${origin}/${path}`, stored, launchOptions(findBrowser())));
  pages[name] = {
    scores: (all[0]?.scores ?? []).map((_score, place) =>
      percentile(
        all.map(({ scores }) => scores[place] ?? 0),
        50,
      ),
    ),
    misses: [...new Set(all.flatMap(({ misses }) => misses))],
  };
}
console.log(scoresTable(pages));
console.log(`Load ${load()} after`);
server.close();

/** Load average of the last minute. Above 1, other work slows the machine, so the figures are too high. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(2);
}
