import { locales } from '#domain/locale.ts';
import type { QuestionContent } from '#domain/questionnaire-content.ts';
import { problemAt, type ContentProblem } from '#questionnaire-files/content-problem.ts';

/** Words that introduce an event that did not happen (“caught before …”). Nobody can observe such an event. */
const beforeWords = { en: /\bbefore\b/i, nb: /\bfør\b/i } as const;

/** Common verb forms that do not end in `-ed`. */
const verbs = `am are is was were be been has have had can may do does done get gets go goes gone know knows look looks
  decide decides show shows tell tells told write writes written make makes made take takes taken give gives given keep
  keeps kept send sends sent say says said see sees seen find finds found`
  .trim()
  .split(/\s+/)
  .join('|');

/** “And” and a verb, with an optional short subject between them. English only: the Norwegian text says the same. */
const joinedVerbs = new RegExp(
  String.raw`\band (?:(?:nobody|customers|management|staff|they|it|(?:each|every|no) \w+) )?(?:${verbs}|\w+ed)\b`,
  'i',
);

/** @returns A problem for each description of level 4 or 5 that contains “before”, or “før” in Norwegian. */
export function levelProblems(file: string, { levels }: QuestionContent): ContentProblem[] {
  return levels.flatMap(({ description }, index) =>
    locales.flatMap((locale) => {
      if (index < 3 || !beforeWords[locale].test(description[locale])) return [];
      return [
        problemAt(file, ['levels', index, 'description', locale], {
          wrong: 'says “before”',
          remedy: 'Describe something that one can see happen.',
        }),
      ];
    }),
  );
}

/** @returns A warning for each English description of levels 1 to 3 in which “and” seems to join two facts. */
export function levelWarnings(file: string, { levels }: QuestionContent): ContentProblem[] {
  return levels.flatMap(({ description }, index) => {
    if (index >= 3 || !joinedVerbs.test(description.en)) return [];
    return [
      problemAt(file, ['levels', index, 'description', 'en'], {
        wrong: 'seems to join two verbs with “and”',
        remedy: 'Keep the one fact that levels 1, 2 and 3 share.',
      }),
    ];
  });
}
