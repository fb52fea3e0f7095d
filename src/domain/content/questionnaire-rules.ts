import type { ContentProblem } from '#domain/content/content-problem.ts';
import type { FrameContent } from '#domain/content/frame-schema.ts';
import type { PatternCondition, PatternContent } from '#domain/content/patterns-schema.ts';
import type { QuestionContent } from '#domain/content/question-schema.ts';
import type { VerdictsContent } from '#domain/content/verdicts-schema.ts';

/** All files of a questionnaire, each fitting its schema, not yet held against each other. */
export interface ContentParts {
  readonly frame: FrameContent;
  readonly patterns: readonly PatternContent[];
  readonly verdicts: VerdictsContent;
  /** The question files by path inside `questions/`. */
  readonly questions: ReadonlyMap<string, QuestionContent>;
}

/**
 * Holds the files of a questionnaire against each other.
 *
 * @returns Every rule that is broken, in the order of the files; empty when all hold.
 */
export function brokenRules(parts: ContentParts): ContentProblem[] {
  return [
    ...frameRules(parts),
    ...[...parts.questions].flatMap(([file, question]) => questionRules(file, question, parts)),
    ...requirementCycles(parts.questions),
    ...patternRules(parts),
    ...verdictRules(parts),
  ];
}

const frameFile = 'questionnaire.yaml';

function frameRules({ frame, questions }: ContentParts): ContentProblem[] {
  const problem = (field: string, wrong: string, remedy: string) => ({ file: frameFile, field, wrong, remedy });
  const topics = frame.areas.flatMap((area) => area.topics);
  const listed = topics.flatMap((topic) => topic.questions);
  const known = new Set([...questions.values()].map((question) => question.id));
  const named = [...frame.areas, ...topics].map((unit) => unit.id);
  return [
    ...repeated([...named, 'overall']).map((id) =>
      problem('areas', `use the id “${id}” twice`, 'Give every area and topic an id of its own, and none “overall”.'),
    ),
    ...repeated(listed).map((id) => problem('areas', `list the question “${id}” twice`, 'List each question once.')),
    ...listed
      .filter((id) => !known.has(id))
      .map((id) => problem('areas', `list the question “${id}”, which has no file`, `Add ${id}.yaml or take it out.`)),
    ...topics.flatMap((topic) => {
      const quick = [...questions.values()].filter((question) => question.topic === topic.id && question.quick);
      if (quick.length === 1) return [];
      return [
        problem(
          `topic “${topic.id}”`,
          `has ${quick.length} quick questions`,
          'Write quick: true in exactly one question of the topic.',
        ),
      ];
    }),
    ...frame.scale
      .filter((level, index) => level.value !== index + 1)
      .map((level) => problem('scale', `has ${level.value} out of order`, 'Write the levels 1 to 5 in order.')),
  ];
}

function questionRules(file: string, question: QuestionContent, { frame, questions }: ContentParts): ContentProblem[] {
  const problem = (field: string, wrong: string, remedy: string) => ({ file, field, wrong, remedy });
  const problems: ContentProblem[] = [];
  const [folder = '', name = ''] = file.replace(/\.yaml$/, '').split('/');
  if (question.id !== name) {
    problems.push(problem('id', `is “${question.id}”, but the file is called “${name}”`, `Write id: ${name}.`));
  }
  const area = frame.areas.find((one) => one.topics.some((topic) => topic.id === question.topic));
  const topic = area?.topics.find((one) => one.id === question.topic);
  if (area === undefined || topic === undefined) {
    problems.push(problem('topic', `is “${question.topic}”, which is not a topic`, 'Write a topic of questionnaire.yaml.'));
  } else {
    if (area.id !== folder) {
      problems.push(problem('topic', `belongs to the area “${area.id}”`, `Move the file to ${area.id}/.`));
    }
    if (!topic.questions.includes(question.id)) {
      problems.push(
        problem('id', `is not listed under “${topic.id}”`, `Add ${question.id} to the topic in questionnaire.yaml.`),
      );
    }
  }
  if (question.iso9001.some((clause, index) => index > 0 && !isAscending(question.iso9001[index - 1] ?? '', clause))) {
    problems.push(problem('iso9001', 'has clauses out of order or twice', 'Write each clause once, in ascending order.'));
  }
  for (const [index, example] of question.examples.entries()) {
    if (frame.sectors.some((sector) => sector.id === example.sector)) continue;
    const field = `examples[${index}].sector`;
    problems.push(problem(field, `is “${example.sector}”, which is not a sector`, 'Write a sector of questionnaire.yaml.'));
  }
  return [...problems, ...requirementRules(file, question, questions)];
}

function isAscending(before: string, after: string): boolean {
  return before.localeCompare(after, 'en', { numeric: true }) < 0;
}

function requirementRules(
  file: string,
  question: QuestionContent,
  questions: ContentParts['questions'],
): ContentProblem[] {
  const known = new Set([...questions.values()].map((one) => one.id));
  return (['low', 'high'] as const).flatMap((band) =>
    question.improvements[band].requires
      .filter((id) => !known.has(id))
      .map((id) => ({
        file,
        field: `improvements.${band}.requires`,
        wrong: `names “${id}”, which is not a question`,
        remedy: 'Write the id of a question, or [] for none.',
      })),
  );
}

/** A question whose improvement would, over others, require itself. */
function requirementCycles(questions: ContentParts['questions']): ContentProblem[] {
  const files = new Map([...questions].map(([file, question]) => [question.id, file]));
  const required = new Map(
    [...questions.values()].map(({ id, improvements }) => [
      id,
      [...improvements.low.requires, ...improvements.high.requires],
    ]),
  );
  const settled = new Set<string>();
  const problems: ContentProblem[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      const circle = [...trail.slice(trail.indexOf(id)), id].join(' → ');
      const remedy = 'Take one of these requirements out.';
      problems.push({ file: files.get(id) ?? '', field: 'improvements', wrong: `require themselves: ${circle}`, remedy });
      return;
    }
    if (settled.has(id)) return;
    for (const next of required.get(id) ?? []) visit(next, [...trail, id]);
    settled.add(id);
  };
  for (const id of required.keys()) visit(id, []);
  return problems;
}

function patternRules({ frame, patterns, questions }: ContentParts): ContentProblem[] {
  const units = new Set(frame.areas.flatMap((area) => [area.id, ...area.topics.map((topic) => topic.id)]));
  const known = new Set([...questions.values()].map((question) => question.id));
  const problem = (field: string, wrong: string, remedy: string) => ({ file: 'patterns.yaml', field, wrong, remedy });
  return [
    ...repeated(patterns.map((pattern) => pattern.id)).map((id) =>
      problem('patterns', `use the id “${id}” twice`, 'Give every pattern an id of its own.'),
    ),
    ...repeated(patterns.map((pattern) => pattern.order)).map((order) =>
      problem('patterns', `use the order ${order} twice`, 'Give every pattern an order of its own.'),
    ),
    ...patterns.flatMap((pattern, index) => [
      ...pattern.all.flatMap((condition, place) => conditionRules(condition, units, `patterns[${index}].all[${place}]`)),
      ...pattern.focus
        .filter((id) => !known.has(id))
        .map((id) =>
          problem(`patterns[${index}].focus`, `names “${id}”, which is not a question`, 'Write the id of a question.'),
        ),
    ]),
  ];
}

function conditionRules(condition: PatternCondition, units: ReadonlySet<string>, field: string): ContentProblem[] {
  const problem = (wrong: string, remedy: string) => ({ file: 'patterns.yaml', field, wrong, remedy });
  if ((condition.unit === undefined) === (condition.spread === undefined)) {
    return [problem('has not exactly one of unit and spread', 'Write either unit or spread.')];
  }
  return [condition.unit ?? [], condition.spread ?? []]
    .flat()
    .filter((id) => !units.has(id))
    .map((id) => problem(`names “${id}”, which is not an area or topic`, 'Write an id of questionnaire.yaml.'));
}

function verdictRules({ frame, verdicts }: ContentParts): ContentProblem[] {
  const problem = (field: string, wrong: string, remedy: string) => ({ file: 'verdicts.yaml', field, wrong, remedy });
  const areas = frame.areas.map((area) => area.id);
  return [
    ...areas
      .filter((id) => !Object.hasOwn(verdicts.areas, id))
      .map((id) => problem('areas', `have no clauses for “${id}”`, 'Write a strong and a weak clause for every area.')),
    ...Object.keys(verdicts.areas)
      .filter((id) => !areas.includes(id))
      .map((id) => problem(`areas.${id}`, 'is not an area', 'Write an area of questionnaire.yaml.')),
    ...verdicts.even
      .filter((sentence, index) => sentence.level !== index + 1)
      .map(({ level }) => problem('even', `has level ${level} out of order`, 'Write the levels 1 to 5 in order.')),
    ...(['en', 'nb'] as const)
      .filter((locale) => !/\{strong\}.*\{weak\}/.test(verdicts.joined[locale]))
      .map((locale) => problem(`joined.${locale}`, 'lacks {strong} or {weak}', 'Write both, {strong} first.')),
  ];
}

function repeated<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
