import type { ResultContent, ResultQuestion } from '#build/result-content.ts';
import type { ResultTexts } from '#components/result/result-texts.ts';
import type { Answer, Level } from '#domain/assessment.ts';
import type { Distance } from '#domain/distance.ts';
import type { RankedImprovement } from '#domain/improvements.ts';
import type { Locale } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import type { Result } from '#domain/result.ts';
import { roundHalfUp } from '#domain/rounding.ts';
import type { Scores } from '#domain/scoring.ts';
import type { Verdict } from '#domain/verdict.ts';
import { fill } from '#i18n/fill.ts';
import { formatList, formatScore } from '#i18n/format.ts';
import { questionHash } from '#state/assessment-view.ts';

/** Addresses of the pages that the result leads to. */
export interface ResultPaths {
  readonly assess: string;
  readonly method: string;
}

/** Turns what the domain says about a result into words of one language. */
export type ResultWords = ReturnType<typeof resultWords>;

type Unit = Pick<Scores['overall'], 'state' | 'answersNeeded'>;

/**
 * @param content - The questionnaire in the language of the page.
 * @param texts - The interface texts in the same language.
 * @param paths - Pages of the same language.
 */
export function resultWords(content: ResultContent, texts: ResultTexts, paths: ResultPaths, locale: Locale) {
  const questions = new Map(questionsIn(content, 'full').map((one) => [one.id, one]));
  const units = content.areas.flatMap((area) => [area, ...area.topics]);
  const names = new Map(units.map(({ id, name }) => [id, name]));

  function question(id: string): ResultQuestion {
    return known(questions, id);
  }

  function unit(id: string): string {
    return known(names, id);
  }

  function unscored({ state, answersNeeded }: Unit): string {
    return state === 'not-applicable' ? texts.notApplicable : fill(texts.notEnoughNeeded, { n: answersNeeded });
  }

  return {
    texts,
    paths,
    locale,
    question,
    unit,
    unscored,
    /** The improvement that an answer leads to. */
    improvement: ({ question: id, band }: RankedImprovement) => question(id).improvements[band],
    score: (value: number, decimals: 1 | 2 = 1) => formatScore(value, locale, decimals),
    levelName: (level: Level) => content.levelNames[level - 1] ?? '',
    levelNames: content.levelNames,
    /** Names of areas, topics or questions as a list inside a sentence. */
    list: (ids: readonly string[]) =>
      formatList(
        ids.map((id) => inSentence(names.get(id) ?? question(id).title)),
        locale,
      ),
    answer: (answer: Answer | null) => {
      if (answer === null) return texts.answerNone;
      if (answer === 'dont-know') return texts.answerDontKnow;
      return answer === 'not-applicable' ? texts.answerNotApplicable : String(answer);
    },
    verdict: (verdict: Verdict) => {
      const { special, even, joined, areas } = content.verdicts;
      if (verdict.kind === 'special') return special[verdict.id];
      if (verdict.kind === 'even') return even[verdict.level - 1] ?? '';
      return fill(joined, {
        strong: areas[verdict.strong]?.strong ?? '',
        weak: areas[verdict.weak]?.weak ?? '',
      });
    },
    quickCheck: content.verdicts.quickCheck,
    distance: (distance: Distance) => {
      if (distance.state === 'unknown') return texts.noScore;
      if (distance.state === 'reached') return texts.reached;
      if (distance.state === 'held-back') return texts.heldBackShort;
      const shown = formatScore(distance.points, locale);
      return roundHalfUp(distance.points, 1) > 0 ? shown : fill(texts.under, { n: formatScore(0.1, locale) });
    },
    /** What the first improvements would give; empty where there is nothing to say. */
    steps: ({ scores, scoreAfterFirstSteps, ranking }: Result) => {
      const { score } = scores.overall;
      if (score === null || scoreAfterFirstSteps === null) return '';
      const [before, after] = [score, scoreAfterFirstSteps].map((value) => formatScore(value, locale));
      if (after === undefined || before === after) return texts.ledeStepsSmall;
      return fill(ranking.length > 3 ? texts.ledeSteps : texts.ledeStepsAll, { score: after });
    },
    /** Where to answer a question again. */
    questionHref: (id: string) => `${paths.assess}${questionHash(id)}`,
  };
}

/** A name inside a sentence: without its capital, unless it is an abbreviation. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toUpperCase() && second.trim() !== '' ? name : first.toLowerCase() + name.slice(1);
}

function known<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`the questionnaire has no ${id}`);
  return value;
}
