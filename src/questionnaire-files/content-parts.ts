import type { PatternContent, QuestionContent, VerdictsContent } from '#domain/questionnaire-content.ts';
import type { ContentPath } from '#questionnaire-files/content-problem.ts';
import type { FrameContent } from '#questionnaire-files/frame-schema.ts';

/** All files of a questionnaire, each fitting its schema, not yet held against each other. */
export interface ContentParts {
  readonly frame: FrameContent;
  readonly patterns: readonly PatternContent[];
  readonly verdicts: VerdictsContent;
  /** The question files by path inside `questions/`. */
  readonly questions: ReadonlyMap<string, QuestionContent>;
}

/** The file of the frame, inside `questions/`. */
export const frameFile = 'questionnaire.yaml';

/** A topic with its area and its place in the file. */
export interface ListedTopic {
  readonly area: FrameContent['areas'][number];
  readonly topic: FrameContent['areas'][number]['topics'][number];
  readonly path: ContentPath;
}

/** Something with an id, and its place in the file. */
export interface Entry {
  readonly id: string | number;
  readonly path: ContentPath;
}

/** @returns The topics, and the ids of all areas and topics, in questionnaire order. */
export function unitsOf(frame: FrameContent): { units: string[]; topics: ListedTopic[] } {
  const topics = frame.areas.flatMap((area, place) =>
    area.topics.map((topic, index) => ({ area, topic, path: ['areas', place, 'topics', index] })),
  );
  return { units: [...frame.areas.map(({ id }) => id), ...topics.map(({ topic }) => topic.id)], topics };
}

/** @returns The entries whose id an entry before them has. */
export function repeats(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ id }, place) => entries.findIndex((entry) => entry.id === id) < place);
}
