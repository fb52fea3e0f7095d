import type { Answer } from '#domain/assessment.ts';
import type { Locale } from '#domain/locale.ts';
import { questionsIn, type Questionnaire, type Scope } from '#domain/questionnaire.ts';
import { scoreAssessment } from '#domain/scoring.ts';
import type { PaperText } from '#i18n/en/paper.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { formatList, formatScore } from '#i18n/format.ts';
import type { PaperPlan } from '#page-data/paper-plan.ts';

/** @returns What stands where in the form, in words. */
export function contentsOf({ areas, scorePage, total }: PaperPlan, texts: PaperText['cover'], locale: Locale) {
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

/** A step of working out the score. */
export interface Step {
  /** What it gives. */
  readonly term: string;
  readonly text: string;
}

/** What the words of a form depend on. */
interface Form {
  readonly questionnaire: Questionnaire;
  readonly scope: Scope;
}

/** Whether “does not apply” can be ticked anywhere. */
function hasNotApplicable({ questionnaire, scope }: Form): boolean {
  return questionsIn(questionnaire, scope).some(({ notApplicable }) => notApplicable !== null);
}

/** @returns How to answer, a line each. */
export function howToAnswer(form: Form, texts: PaperText['cover']): string[] {
  const { instruction, offScale } = form.questionnaire;
  const dontKnow = fill(texts.howDontKnow, { answer: offScale.dontKnow.label });
  const notApplicable = fill(texts.howNotApplicable, { answer: offScale.notApplicable.label });
  const outside = hasNotApplicable(form) ? `${dontKnow} ${notApplicable}` : dontKnow;
  return [instruction, texts.howChange, outside, texts.howGroup];
}

/** @returns How the score is worked out by hand. In the quick check each topic has one answer, which is its score. */
export function stepsOf(form: Form, texts: PaperText['score'], locale: Locale): Step[] {
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

/** Answers of the example, in the order of the questions. */
const ratings = [3, 2, 4, 3] as const;

/** @returns The first topic worked out with made-up answers, so that the sum can be followed. */
function exampleOf(questionnaire: Questionnaire, text: string, locale: Locale): string {
  const questions = questionnaire.areas.at(0)?.topics.at(0)?.questions.slice(0, ratings.length) ?? [];
  const answers = new Map<string, Answer>(questions.map(({ id }, place) => [id, ratings[place] ?? 3]));
  const score = scoreAssessment(questionnaire, answers, 'full').areas.at(0)?.topics.at(0)?.score ?? null;
  if (score === null) throw new Error('The example of the paper form has no score.');
  const weights = questions.map(({ weight }) => weight);
  return fill(text, {
    ratings: formatList(ratings.map(String), locale),
    weights: formatList(weights.map(String), locale),
    // In one line, as a sum in brackets.
    products: weights.map((weight, place) => weight * (ratings[place] ?? 0)).join('\u00a0+\u00a0'),
    sum: weights.reduce((sum, weight) => sum + weight, 0),
    score: formatScore(score, locale, 2),
  });
}
