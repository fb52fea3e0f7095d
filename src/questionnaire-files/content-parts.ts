import type { PatternContent, QuestionContent, VerdictsContent } from '#domain/questionnaire-content.ts';
import type { ContentPath } from '#questionnaire-files/content-problem.ts';
import type { FrameContent } from '#questionnaire-files/frame-schema.ts';

/** The files of a questionnaire. Each fits its schema; references between them are not checked yet. */
export interface ContentParts {
  readonly frame: FrameContent;
  readonly patterns: readonly PatternContent[];
  readonly verdicts: VerdictsContent;
  /** The question files by path inside `questions/`. */
  readonly questions: ReadonlyMap<string, QuestionContent>;
}

/** Path of the questionnaire file inside `questions/`. */
export const frameFile = 'questionnaire.yaml';

/** A topic with its area and its path in the file. */
export interface ListedTopic {
  readonly area: FrameContent['areas'][number];
  readonly topic: FrameContent['areas'][number]['topics'][number];
  readonly path: ContentPath;
}

/** An id, and its path in the file. */
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

/** @returns The entries with the id of an earlier entry. */
export function repeats(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ id }, place) => entries.findIndex((entry) => entry.id === id) < place);
}
