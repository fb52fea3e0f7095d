import { locales } from '#domain/locale.ts';
import type { ContentParts } from '#questionnaire-files/content-parts.ts';
import { listInWords, problemAt, type ContentProblem } from '#questionnaire-files/content-problem.ts';
import { nearMiss } from '#questionnaire-files/near-miss.ts';

const file = 'verdicts.yaml';

/** @returns Problems: missing and unknown areas, levels of `even` out of order, and texts without their placeholders. */
export function verdictProblems({ frame, verdicts }: ContentParts): ContentProblem[] {
  return [
    ...areaProblems(
      frame.areas.map(({ id }) => id),
      Object.keys(verdicts.areas),
    ),
    ...verdicts.even.flatMap(({ level }, index) =>
      level === index + 1
        ? []
        : [problemAt(file, ['even', index, 'level'], { wrong: `is ${level}`, remedy: `Write ${index + 1}.` })],
    ),
    ...locales
      .filter((locale) => !/\{strong\}.*\{weak\}/.test(verdicts.joined[locale]))
      .map((locale) =>
        problemAt(file, ['joined', locale], {
          wrong: `is “${verdicts.joined[locale]}”`,
          remedy: 'Write {strong} where the strong clause goes, and {weak} after it.',
        }),
      ),
    ...locales.flatMap((locale) =>
      (['strong', 'weak'] as const)
        .filter((end) => !verdicts.tied.two[end][locale].includes('{areas}'))
        .map((end) =>
          problemAt(file, ['tied', 'two', end, locale], {
            wrong: `is “${verdicts.tied.two[end][locale]}”`,
            remedy: 'Write {areas} where the names of the two areas go.',
          }),
        ),
    ),
  ];
}

function areaProblems(areas: readonly string[], written: readonly string[]): ContentProblem[] {
  const absent = areas.filter((id) => !written.includes(id));
  const unknown = written.filter((id) => !areas.includes(id)).map((id) => ({ id, meant: nearMiss(id, absent) }));
  return [
    ...unknown.map(({ id, meant }) =>
      problemAt(file, ['areas', id], {
        wrong: 'is not an area',
        remedy: meant === null ? `Delete it. The areas: ${listInWords(areas)}.` : `Write ${meant}.`,
      }),
    ),
    ...absent
      .filter((id) => unknown.every(({ meant }) => meant !== id))
      .map((id) =>
        problemAt(file, ['areas'], { wrong: `lack “${id}”`, remedy: 'Add it, with a strong and a weak clause.' }),
      ),
  ];
}
