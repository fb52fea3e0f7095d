import { citedStandard } from '#domain/cited-standard.ts';
import { z } from '#domain/zod.ts';
import { idSchema, localizedTextSchema } from '#questionnaire-files/text-schema.ts';

const clausePattern = /^(4|5|6|7|8|9|10)(\.[1-9]){0,2}$/;

const levelSchema = z
  .strictObject({
    title: localizedTextSchema('What one would see, in a few words, without praise or blame', 32),
    description: localizedTextSchema('One sentence on what can be observed; it implies all levels below', 110, 125),
  })
  .check(z.describe('One of the five described levels'));

const improvementSchema = z
  .strictObject({
    title: localizedTextSchema('What to do, as an instruction', 60),
    what: localizedTextSchema('What to do, in two or three sentences', 330, 360),
    firstStep: localizedTextSchema('Something to do this week, in one sentence', 150, 165),
    owner: localizedTextSchema('Role that usually does it: one of the thirteen that other questions name', 40),
    measure: localizedTextSchema('What shows that it worked', 140, 155),
    effort: z.enum(['S', 'M', 'L']).check(z.describe('Work it takes: S small, M medium, L large')),
    impact: z.literal([1, 2, 3]).check(z.describe('Effect on the score of the question: 1 small, 2 medium, 3 large')),
    horizon: z.literal([30, 90, 180]).check(z.describe('Longest time it takes, in days: 30, 90 or 180')),
    requires: z
      .array(idSchema('Id of a question'))
      .check(z.describe('Ids of the questions that need level 3 before this makes sense; [] for none')),
  })
  .check(z.describe('A recommended improvement'));

const exampleSchema = z
  .strictObject({
    sector: idSchema('Id of a sector in questionnaire.yaml'),
    text: localizedTextSchema('What it looks like in that sector', 190, 205),
  })
  .check(z.describe('An example from one sector'));

const evidenceSchema = localizedTextSchema('One thing to look at', 80, 90);

/** Schema of a file `questions/<area>/<id>.yaml`: a question with its levels and improvements. */
export const questionSchema = z
  .strictObject({
    id: idSchema('Permanent id, equal to the file name, never used again for another question'),
    topic: idSchema('Id of the topic in questionnaire.yaml that lists the question'),
    weight: z.literal([1, 2, 3]).check(z.describe('How much the question counts inside its topic: 1, 2 or 3')),
    quick: z.boolean().check(z.describe('Whether the quick check asks this question; true for one question per topic')),
    iso9001: z
      .array(z.string().check(z.regex(clausePattern), z.describe('A clause such as "8.2.1", in quotation marks')))
      .check(z.minLength(1), z.describe(`Clauses of ${citedStandard} that the question touches, in ascending order`)),
    related: z
      .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(60), z.describe('Name as published')))
      .check(z.describe('Other frameworks that ask for the same, by their English names')),
    title: localizedTextSchema('Short noun phrase for navigation and tables', 34),
    question: localizedTextSchema('The question, one sentence with one idea', 110, 120),
    why: localizedTextSchema('Why it matters, in one sentence', 160, 175),
    evidence: z
      .tuple([evidenceSchema, evidenceSchema])
      .check(z.describe('Exactly two things that an assessor would ask to see')),
    notApplicable: z
      .nullable(localizedTextSchema('The condition under which “does not apply” may be chosen', 120))
      .check(z.describe('The condition for “does not apply”, or null where it can never be chosen')),
    examples: z.array(exampleSchema).check(z.maxLength(2), z.describe('None to two examples, each from one sector')),
    levels: z
      .tuple([levelSchema, levelSchema, levelSchema, levelSchema, levelSchema])
      .check(z.describe('Exactly five levels, level 1 first')),
    improvements: z
      .strictObject({
        low: improvementSchema.check(z.describe('For answers 1 and 2, towards level 3')),
        high: improvementSchema.check(z.describe('For answers 3 and 4, towards level 5')),
      })
      .check(z.describe('What to do when the answer is below the target')),
  })
  .check(z.describe('One question of the questionnaire'));
