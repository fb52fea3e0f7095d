import type { Answer, Level } from '#domain/assessment.ts';
import type { Locale } from '#domain/locale.ts';
import { roundHalfUp } from '#domain/rounding.ts';
import type { Texts } from '#i18n/en/index.ts';
import { fill } from '#i18n/fill.ts';
import { formatScore } from '#i18n/format.ts';

interface Identified {
  readonly id: string;
}

interface Named extends Identified {
  readonly name: string;
}

interface TopicContent extends Named {
  readonly questions: readonly Identified[];
}

/** The parts of a questionnaire that have names. A page omits the parts that it does not show. */
interface NamedContent<Topic> {
  readonly areas: readonly (Named & { readonly topics?: readonly Topic[] })[];
  readonly sectors?: readonly Named[];
  readonly roles?: readonly Named[];
  /** Names of the levels 1 to 5. */
  readonly levelNames?: readonly string[];
}

/**
 * Functions that look up names by id and format scores, in one language. Several pages share them.
 *
 * A lookup throws a RangeError if the content lacks the id or the level.
 */
export function vocabulary<Topic extends TopicContent>(
  { areas, sectors = [], roles = [], levelNames = [] }: NamedContent<Topic>,
  locale: Locale,
) {
  const topics = areas.flatMap((area) => area.topics ?? []);
  const questions = topics.flatMap((topic): readonly Topic['questions'][number][] => topic.questions);
  const unit = lookup<Named>([...areas, ...topics]);
  const [sector, role] = [lookup(sectors), lookup(roles)];

  return {
    locale,
    question: lookup(questions),
    topic: lookup(topics),
    /** Name of an area or a topic. */
    unit: (id: string) => unit(id).name,
    sector: (id: string) => sector(id).name,
    role: (id: string) => role(id).name,
    levelName(level: Level): string {
      const name = levelNames[level - 1];
      if (name === undefined) throw new RangeError(`the questionnaire has no level ${level}`);
      return name;
    },
    /** Formats a score or a distance, in score points, with a fixed number of decimals. */
    score: (value: number, decimals: 1 | 2 = 1) => formatScore(value, locale, decimals),
  };
}

/** The part of a vocabulary that the functions below need: the format of scores. */
interface ScoreFormat {
  readonly score: (value: number, decimals?: 1 | 2) => string;
}

/** @returns The score of a unit, or the reason why it has none. */
export function scoreWords<Unit extends { readonly score: number | null }>(
  unit: Unit,
  words: ScoreFormat & { readonly missingScore: (unit: Unit) => string },
  decimals: 1 | 2 = 1,
): string {
  return unit.score === null ? words.missingScore(unit) : words.score(unit.score, decimals);
}

/**
 * @param points - Difference between two scores, unrounded and above 0.
 * @param under - Text for a difference that rounds to 0.0, with the placeholder `{n}` for the smallest shown one.
 * @returns The difference with one decimal, or `under` filled with 0.1.
 */
export function pointsWords(points: number, under: string, { score }: ScoreFormat): string {
  return roundHalfUp(points, 1) > 0 ? score(points) : fill(under, { n: score(0.1) });
}

/**
 * @param answer - Not a rating; null if unanswered.
 * @returns The name of the answer.
 */
export function answerWords(
  answer: Answer | null,
  { texts }: { readonly texts: Pick<Texts['results'], 'answerDontKnow' | 'answerNotApplicable' | 'answerNone'> },
): string {
  if (answer === 'dont-know') return texts.answerDontKnow;
  return answer === 'not-applicable' ? texts.answerNotApplicable : texts.answerNone;
}

function lookup<Entry extends Identified>(entries: readonly Entry[]): (id: string) => Entry {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (entry === undefined) throw new RangeError(`the questionnaire has no ${id}`);
    return entry;
  };
}
