import type { AreaScore, Scores, TopicScore } from '#domain/scoring.ts';

/** The score of every unit: overall, the areas, and the topics. */
export function unitsIn({ overall, areas }: Scores): readonly (Scores['overall'] | AreaScore | TopicScore)[] {
  return [overall, ...areas, ...areas.flatMap((area) => area.topics)];
}

/** The score of one topic. @throws {Error} If there is no such topic. */
export function topicIn(scores: Scores, id: string): TopicScore {
  return found(
    id,
    scores.areas.flatMap((area) => area.topics).find((topic) => topic.id === id),
  );
}

/** The score of one area. @throws {Error} If there is no such area. */
export function areaIn(scores: Scores, id: string): AreaScore {
  return found(
    id,
    scores.areas.find((area) => area.id === id),
  );
}

function found<Unit>(id: string, unit: Unit | undefined): Unit {
  if (unit === undefined) throw new Error(`there is no unit “${id}”`);
  return unit;
}
