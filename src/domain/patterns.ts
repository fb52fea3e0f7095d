import type { Answers, Targets } from '#domain/assessment.ts';
import { targetOf } from '#domain/improvements.ts';
import type { Scorable } from '#domain/questionnaire.ts';
import { epsilon } from '#domain/rounding.ts';
import type { Scores } from '#domain/scoring.ts';

/** The data of a condition that matching needs. `PatternCondition` explains the fields. */
export interface MatchableCondition {
  readonly unit?: string | readonly string[] | undefined;
  readonly spread?: readonly string[] | undefined;
  readonly op: 'lt' | 'lte' | 'gte';
  /** Score points, 0 to 5. */
  readonly value: number;
}

/** The data of a pattern that matching needs. */
export interface MatchablePattern {
  readonly id: string;
  /** Display order, from 1, ascending. */
  readonly order: number;
  /** All conditions must be true. */
  readonly all: readonly MatchableCondition[];
  /** Ids of the questions to work on first, most important first. */
  readonly focus: readonly string[];
}

const maxPatterns = 3;

/**
 * Finds the patterns that the scores match.
 *
 * @param patterns - All patterns of the questionnaire.
 * @param scores - Unrounded scores. A pattern matches only if every unit in it has a score.
 * @returns At most three patterns, lowest order first. In a quick check, only patterns whose units are all areas match,
 * because a topic has one question there.
 */
export function matchingPatterns<Pattern extends MatchablePattern>(
  patterns: readonly Pattern[],
  scores: Scores,
): Pattern[] {
  const known = scoresById(scores);
  return patterns
    .filter((pattern) => pattern.all.every((condition) => holds(condition, known)))
    .toSorted((one, other) => one.order - other.order)
    .slice(0, maxPatterns);
}

/**
 * @param focus - Question ids, most important first.
 * @returns The same ids without questions that do not apply or are rated at or above target. Unanswered and don't-know
 * questions remain.
 */
export function openFocus(
  focus: readonly string[],
  questionnaire: Scorable,
  { answers, targets }: { readonly answers: Answers; readonly targets: Targets },
): string[] {
  const closed = questionnaire.areas.flatMap((area) =>
    area.topics
      .flatMap(({ questions }) => questions)
      .filter(({ id, notApplicable }) => {
        const answer = answers.get(id);
        if (answer === 'not-applicable') return notApplicable !== null;
        return typeof answer === 'number' && answer >= targetOf(targets, area.id);
      })
      .map(({ id }) => id),
  );
  return focus.filter((id) => !closed.includes(id));
}

function scoresById({ scope, areas }: Scores): ReadonlyMap<string, number> {
  const units = areas.flatMap((area) => (scope === 'quick' ? [area] : [area, ...area.topics]));
  return new Map(units.flatMap(({ id, score }) => (score === null ? [] : [[id, score]])));
}

function holds(condition: MatchableCondition, known: ReadonlyMap<string, number>): boolean {
  const named = [condition.spread ?? condition.unit ?? []].flat();
  const values = named.flatMap((id) => known.get(id) ?? []);
  if (values.length < named.length) return false;
  if (condition.spread === undefined) return values.every((value) => compares(value, condition));
  return compares(Math.max(...values) - Math.min(...values), condition);
}

function compares(value: number, { op, value: bound }: MatchableCondition): boolean {
  if (op === 'gte') return value >= bound - epsilon;
  return op === 'lte' ? value <= bound + epsilon : value < bound - epsilon;
}
