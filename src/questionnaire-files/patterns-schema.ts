import { z } from '#domain/zod.ts';
import { idSchema, localizedTextSchema } from '#questionnaire-files/text-schema.ts';

const unitsSchema = (description: string) =>
  z.array(idSchema('Id of an area or topic')).check(z.minLength(1), z.describe(description));

const conditionSchema = z
  .strictObject({
    unit: z
      .optional(z.union([idSchema('Id of an area or topic'), unitsSchema('Several units: each must fulfil it')]))
      .check(z.describe('The area or topic whose score is read, or a list of them that must all fulfil it')),
    spread: z.optional(unitsSchema('Units whose highest minus lowest score is read')),
    op: z.enum(['lt', 'lte', 'gte']).check(z.describe('lt below, lte at or below, gte at or above')),
    value: z.number().check(z.minimum(0), z.maximum(5), z.describe('The bound, in score points, 0 to 5')),
  })
  .check(z.describe('A condition on unrounded scores; exactly one of unit and spread'));

const patternSchema = z
  .strictObject({
    id: idSchema('Permanent id of the pattern'),
    order: z.int().check(z.positive(), z.describe('Place among the patterns, from 1; the lowest are shown first')),
    all: z.array(conditionSchema).check(z.minLength(1), z.describe('Conditions that must all hold')),
    title: localizedTextSchema('Name of the pattern', 40),
    text: localizedTextSchema('What the answers say together', 330, 360),
    advice: localizedTextSchema('What to do about it', 150, 165),
    focus: z
      .array(idSchema('Id of a question'))
      .check(z.minLength(1), z.describe('Questions to look at first, the most important first')),
  })
  .check(z.describe('Something that several scores say together'));

/** Schema of `questions/patterns.yaml`. */
export const patternsSchema = z
  .strictObject({ patterns: z.array(patternSchema).check(z.describe('The patterns, in order')) })
  .check(z.describe('What answers say together'));
