import type { Answer } from '#domain/assessment.ts';
import type { Locale } from '#domain/locale.ts';
import { questionsIn, type Questionnaire, type Scope } from '#domain/questionnaire.ts';
import { scoreAssessment } from '#domain/scoring.ts';
import type { Texts } from '#i18n/en/index.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { formatList, formatScore } from '#i18n/format.ts';
import type { PaperPlan } from '#page-data/paper-plan.ts';

/** @returns The table of contents of the form: one entry for each area, and one for the score. */
export function contentsOf({ areas, scorePage, total }: PaperPlan, texts: Texts['paper']['cover'], locale: Locale) {
  const pagesFrom = (from: number, to: number) => fillCount(texts.pages, locale, { n: to - from + 1, from, to });
  return [
    ...areas.map(({ area, questions, pages }) => ({
      title: area.name,
      about: fill(texts.questions, { from: questions.at(0)?.number ?? '', to: questions.at(-1)?.number ?? '' }),
      pages: pagesFrom(pages.at(0)?.page ?? 0, pages.at(-1)?.page ?? 0),
    })),
    { title: texts.score, about: texts.scoreHelp, pages: pagesFrom(scorePage, total) },
  ];
}

/** A step of the calculation of the score. */
export interface Step {
  /** Name of the number that the step calculates. */
  readonly term: string;
  readonly text: string;
}

interface Form {
  readonly questionnaire: Questionnaire;
  readonly scope: Scope;
}

/** @returns True if any question of the form has a box for “does not apply”. */
function hasNotApplicable({ questionnaire, scope }: Form): boolean {
  return questionsIn(questionnaire, scope).some(({ notApplicable }) => notApplicable !== null);
}

/** @returns Instructions for answering, one per item. */
export function howToAnswer(form: Form, texts: Texts['paper']['cover']): string[] {
  const { instruction, offScale } = form.questionnaire;
  const dontKnow = fill(texts.howDontKnow, { answer: offScale.dontKnow.label });
  const notApplicable = fill(texts.howNotApplicable, { answer: offScale.notApplicable.label });
  const outside = hasNotApplicable(form) ? `${dontKnow} ${notApplicable}` : dontKnow;
  return [instruction, texts.howChange, outside, texts.howGroup];
}

/**
 * @returns Steps for calculating the score by hand. In a quick check, a topic has one question, and the answer is the
 * score of the topic.
 */
export function stepsOf(form: Form, texts: Texts['paper']['score'], locale: Locale): Step[] {
  const isFull = form.scope === 'full';
  const example = exampleOf(form.questionnaire, texts.example, locale);
  const enough = [texts.enoughHelp, ...(hasNotApplicable(form) ? [texts.enoughNotApplicable] : [])];
  return [
    { term: texts.topic, text: isFull ? `${texts.topicHelp} ${example}` : texts.topicHelpQuick },
    { term: texts.area, text: texts.areaHelp },
    { term: texts.overall, text: texts.overallHelp },
    { term: texts.level, text: texts.levelHelp },
    { term: texts.enough, text: [...(isFull ? [texts.enoughTopic] : []), ...enough].join(' ') },
  ];
}

/** Made-up ratings for the example, in questionnaire order. */
const ratings = [3, 2, 4, 3] as const;

/** @returns An example of the calculation: the score of the first topic from made-up answers. */
function exampleOf(questionnaire: Questionnaire, text: string, locale: Locale): string {
  const questions = questionnaire.areas.at(0)?.topics.at(0)?.questions.slice(0, ratings.length) ?? [];
  const answers = new Map<string, Answer>(questions.map(({ id }, index) => [id, ratings[index] ?? 3]));
  const score = scoreAssessment(questionnaire, answers, 'full').areas.at(0)?.topics.at(0)?.score ?? null;
  if (score === null) throw new Error('The example of the paper form has no score.');
  const weights = questions.map(({ weight }) => weight);
  return fill(text, {
    ratings: formatList(ratings.map(String), locale),
    weights: formatList(weights.map(String), locale),
    // No-break spaces, because the sum is in brackets and must stay on one line.
    products: weights.map((weight, index) => weight * (ratings[index] ?? 0)).join('\u00a0+\u00a0'),
    sum: weights.reduce((sum, weight) => sum + weight, 0),
    score: formatScore(score, locale, 2),
  });
}
