import type { QuestionContent } from '#domain/questionnaire-content.ts';
import {
  frameFile,
  duplicates,
  unitsOf,
  type ContentParts,
  type ListedTopic,
} from '#questionnaire-files/content-parts.ts';
import { listInWords, unknownIdRemedy, problemAt, type ContentProblem } from '#questionnaire-files/content-problem.ts';
import { nearMiss } from '#questionnaire-files/near-miss.ts';

/** @returns A problem for each duplicate or reserved id in `questionnaire.yaml`, and each scale level out of order. */
export function frameProblems({ frame }: ContentParts): ContentProblem[] {
  const { topics } = unitsOf(frame);
  const named = (['sectors', 'roles'] as const).map((key) =>
    frame[key].map(({ id }, index) => ({ id, path: [key, index, 'id'] })),
  );
  const units = [
    { id: 'overall', path: [] },
    ...frame.areas.map(({ id }, index) => ({ id, path: ['areas', index, 'id'] })),
    ...topics.map(({ topic, path }) => ({ id: topic.id, path: [...path, 'id'] })),
  ];
  const questions = topics.flatMap(({ topic, path }) =>
    topic.questions.map((id, index) => ({ id, path: [...path, 'questions', index] })),
  );
  const takenWords = (id: string | number, remedy: string) => ({ wrong: `is “${id}”, which is taken`, remedy });
  return [
    ...duplicates(units).map(({ id, path }) =>
      problemAt(frameFile, path, takenWords(id, 'Give every area and topic an id of its own. No id may be “overall”.')),
    ),
    ...duplicates(questions).map(({ id, path }) =>
      problemAt(frameFile, path, {
        wrong: `is “${id}”, which is listed above`,
        remedy: 'List each question in one topic, once.',
      }),
    ),
    ...named.flatMap((entries) =>
      duplicates(entries).map(({ id, path }) =>
        problemAt(frameFile, path, takenWords(id, 'Give it an id of its own.')),
      ),
    ),
    ...frame.scale.flatMap(({ value }, index) =>
      value === index + 1
        ? []
        : [problemAt(frameFile, ['scale', index, 'value'], { wrong: `is ${value}`, remedy: `Write ${index + 1}.` })],
    ),
  ];
}

/** @returns A problem for each question file that contradicts `questionnaire.yaml`, and for each missing file. */
export function listingProblems({ frame, questions }: ContentParts): ContentProblem[] {
  const { topics } = unitsOf(frame);
  const present = new Set([...questions].flatMap(([file, { id }]) => [id, nameIn(file).name]));
  const listed = new Set(topics.flatMap(({ topic }) => topic.questions));
  const unlisted = [...present].filter((name) => !listed.has(name));
  const absent = topics.flatMap(({ area, topic, path }) =>
    topic.questions.flatMap((id, index) =>
      present.has(id) ? [] : [{ id, area, topic, path: [...path, 'questions', index], meant: nearMiss(id, unlisted) }],
    ),
  );
  const meant = new Set(absent.map((entry) => entry.meant));
  return [
    ...absent.map((entry) => {
      const remedy =
        entry.meant === null
          ? `Add ${entry.area.id}/${entry.id}.yaml, or take the id out.`
          : `Did you mean ${entry.meant}?`;
      const wrong = `lists “${entry.id}”, which has no file`;
      return problemAt(frameFile, entry.path, { subject: `The topic “${entry.topic.id}”`, wrong, remedy });
    }),
    // If `questionnaire.yaml` misspells the id of a question, the question is unlisted, too. The problem above already
    // reports the misspelt id.
    ...[...questions].flatMap(([file, question]) =>
      meant.has(question.id) ? [] : mismatchProblems(file, question, topics),
    ),
  ];
}

/**
 * Compares a question with its file name, the lists in `questionnaire.yaml`, its topic and its folder, in this order.
 * Reports only the first mismatch, because later ones follow from it.
 */
function mismatchProblems(file: string, question: QuestionContent, topics: readonly ListedTopic[]): ContentProblem[] {
  const { folder, name } = nameIn(file);
  const { id } = question;
  const home = topics.find(({ topic }) => topic.questions.includes(id));
  if (id !== name) {
    const wrong = `is “${id}”, but the file is called ${name}.yaml`;
    const remedy = home === undefined ? `Write ${name}.` : `Ids are permanent: call the file ${id}.yaml.`;
    return [problemAt(file, ['id'], { wrong, remedy })];
  }
  if (home === undefined) return [unlistedProblem(file, question, topics)];
  if (question.topic !== home.topic.id) {
    const wrong = `is “${question.topic}”, but ${frameFile} lists the question under “${home.topic.id}”`;
    return [problemAt(file, ['topic'], { wrong, remedy: `Write ${home.topic.id}.` })];
  }
  if (folder === home.area.id) return [];
  const wrong = `is in the folder ${folder}, but its topic belongs to the area “${home.area.id}”`;
  return [problemAt(file, [], { wrong, remedy: `Move it to questions/${home.area.id}/.` })];
}

function unlistedProblem(file: string, { id, topic }: QuestionContent, topics: readonly ListedTopic[]): ContentProblem {
  const ids = topics.map((listed) => listed.topic.id);
  if (ids.includes(topic)) {
    const remedy = `Add ${id} to the end of the list.`;
    const wrong = `is not listed under “${topic}” in ${frameFile}`;
    return problemAt(file, ['id'], { subject: `The question “${id}”`, wrong, remedy });
  }
  const remedy = unknownIdRemedy(topic, ids, `this list: ${listInWords(ids)}`);
  return problemAt(file, ['topic'], { wrong: `is “${topic}”, which is not a topic`, remedy });
}

function nameIn(file: string): { folder: string; name: string } {
  const parts = file.replace(/\.yaml$/, '').split('/');
  return { folder: parts.slice(0, -1).join('/'), name: parts.at(-1) ?? '' };
}
