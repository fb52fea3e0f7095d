import { z } from '#domain/zod.ts';
import { idPattern, localizedTextSchema, textSchema } from '#questionnaire-files/text-schema.ts';

const clausesSchema = z
  .strictObject({
    strong: localizedTextSchema('First half of the headline, about the highest area', 60),
    weak: localizedTextSchema('Second half of the headline, about the lowest area; begins in lower case', 60),
  })
  .check(z.describe('The two clauses of an area, or of several'));

const evenSchema = z
  .strictObject({
    level: z.literal([1, 2, 3, 4, 5]).check(z.describe('The overall level, 1 to 5')),
    en: textSchema('English', 120),
    nb: textSchema('Norwegian (Bokmål)', 120),
  })
  .check(z.describe('The headline when no area stands out'));

const levelSchema = (level: number) => localizedTextSchema(`About an overall level of ${level}`, 40);

const headline = (description: string) => localizedTextSchema(description, 100);

/** Schema of `questions/verdicts.yaml`: the headlines of results. */
export const verdictsSchema = z
  .strictObject({
    minSpread: z
      .number()
      .check(
        z.minimum(0),
        z.maximum(4),
        z.describe('Score points from lowest to highest area below which areas are even'),
      ),
    joined: localizedTextSchema('How the two clauses are joined; contains {strong} and {weak}', 60),
    areas: z
      .record(z.string().check(z.regex(idPattern)), clausesSchema)
      .check(z.describe('The clauses of each area, by its id')),
    levels: z
      .tuple([levelSchema(1), levelSchema(2), levelSchema(3), levelSchema(4), levelSchema(5)])
      .check(z.describe('The sentence before the two clauses at each overall level, level 1 first')),
    tied: z
      .strictObject({
        two: clausesSchema.check(z.describe('For two areas; contains {areas}')),
        more: clausesSchema.check(z.describe('For three areas or more')),
      })
      .check(z.describe('The clauses where several areas are equally high, or equally low')),
    even: z
      .tuple([evenSchema, evenSchema, evenSchema, evenSchema, evenSchema])
      .check(z.describe('The headline of an even result at each level, level 1 first')),
    special: z
      .strictObject({
        'all-top': headline('When every answer is 5'),
        'all-bottom': headline('When every answer is 1'),
        'not-enough': headline('When there is no overall score'),
        'nothing-applies': headline('When every question is left out'),
      })
      .check(z.describe('Headlines of results that the other sentences do not fit')),
    quickCheck: z
      .strictObject({
        label: localizedTextSchema('Label of a quick check', 32),
        text: localizedTextSchema('What a quick check is worth', 100),
      })
      .check(z.describe('Shown above the headline of a quick check')),
  })
  .check(z.describe('The headline of a result'));
