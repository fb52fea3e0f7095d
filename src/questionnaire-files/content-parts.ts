import type { PatternContent, QuestionContent, VerdictsContent } from '#domain/questionnaire-content.ts';
import type { ContentPath } from '#questionnaire-files/content-problem.ts';
import type { FrameContent } from '#questionnaire-files/frame-schema.ts';

/** The parsed files of a questionnaire. Each matches its schema. References between files are not checked yet. */
export interface ContentParts {
  readonly frame: FrameContent;
  readonly patterns: readonly PatternContent[];
  readonly verdicts: VerdictsContent;
  /** The question files by path inside `questions/`. */
  readonly questions: ReadonlyMap<string, QuestionContent>;
}

/** File of the frame, inside `questions/`. The frame is everything but the questions, patterns and verdicts. */
export const frameFile = 'questionnaire.yaml';

/** A topic, its area, and the path of the topic in `questionnaire.yaml`. */
export interface ListedTopic {
  readonly area: FrameContent['areas'][number];
  readonly topic: FrameContent['areas'][number]['topics'][number];
  readonly path: ContentPath;
}

/** A value that must be unique in its list, such as an id, and its path in the file. */
export interface Entry {
  readonly id: string | number;
  readonly path: ContentPath;
}

/** @returns All topics, and the ids of all units except `overall`: first the areas, then the topics. */
export function unitsOf(frame: FrameContent): { units: string[]; topics: ListedTopic[] } {
  const topics = frame.areas.flatMap((area, areaIndex) =>
    area.topics.map((topic, index) => ({ area, topic, path: ['areas', areaIndex, 'topics', index] })),
  );
  return { units: [...frame.areas.map(({ id }) => id), ...topics.map(({ topic }) => topic.id)], topics };
}

/** @returns The duplicates: entries with the same id as an earlier entry. */
export function duplicates(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ id }, index) => entries.findIndex((entry) => entry.id === id) < index);
}
