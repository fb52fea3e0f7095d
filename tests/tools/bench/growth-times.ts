import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { Browser } from '@playwright/test';

import { questionsIn } from '#domain/questionnaire.ts';
import { readQuestionnaire } from '#questionnaire-files/question-files.ts';

import { serveCompressed } from '../../support/compressed-site.ts';
import { allQuestions } from '../../support/questionnaire.ts';
import { addresses } from '../../support/site.ts';
import { measureVisit, medianVisit, type Visit } from './measure-visit.ts';
import { buildRepeatedSite } from './repeated-site.ts';

/** Cost of one number of questions. */
export interface Growth {
  /** Number of questions. */
  readonly count: number;
  /** Size of the assessment page after Brotli, in bytes. */
  readonly bytes: number;
  readonly visit: Visit;
}

/**
 * Measures visits with 12, 48 and 480 questions: the quick check, the questionnaire, and a questionnaire in which each
 * question appears ten times.
 *
 * @param dist - Folder of the built site.
 * @param origin - Origin at which the site is served.
 * @param runs - Number of visits; the medians count.
 */
export async function measureGrowth(
  browser: Browser,
  { dist, origin }: { readonly dist: string; readonly origin: string },
  runs: number,
): Promise<Growth[]> {
  const root = buildRepeatedSite(10);
  const repeatedDist = join(root, 'dist');
  const repeated = await serveCompressed(repeatedDist);
  const repeatedQuestions = await readQuestionnaire(join(root, 'questions'), console.warn);
  const quick = allQuestions.filter((question) => question.quick);
  const plans = [
    { dist, origin, start: '#start=quick', questions: idsOf(quick) },
    { dist, origin, start: '', questions: idsOf(allQuestions) },
    {
      dist: repeatedDist,
      origin: repeated.origin,
      start: '',
      questions: idsOf(questionsIn(repeatedQuestions, 'full')),
    },
  ];
  const growth: Growth[] = [];
  for (const plan of plans) {
    const visits: Visit[] = [];
    for (let run = 0; run < runs; run++) visits.push(await measureVisit(browser, plan));
    const bytes = brotliCompressSync(readFileSync(join(plan.dist, addresses.en.assess, 'index.html'))).length;
    growth.push({ count: plan.questions.length, bytes, visit: medianVisit(visits) });
  }
  repeated.server.close();
  rmSync(root, { recursive: true });
  return growth;
}

function idsOf(questions: readonly { readonly id: string }[]): string[] {
  return questions.map(({ id }) => id);
}
