import { z } from '#domain/zod.ts';
import { idSchema, localizedTextSchema, textSchema } from '#questionnaire-files/text-schema.ts';

const scaleLevelSchema = z
  .strictObject({
    value: z.literal([1, 2, 3, 4, 5]).check(z.describe('The level, 1 to 5')),
    name: localizedTextSchema('Name of the level; shown in results, never beside the options', 16),
    definition: localizedTextSchema('What the level means in general', 120),
  })
  .check(z.describe('One level of the scale'));

const offScaleAnswerSchema = (description: string) =>
  z
    .strictObject({
      label: localizedTextSchema('Text of the option', 32),
      consequence: localizedTextSchema('What choosing it does', 48),
    })
    .check(z.describe(description));

const namedSchema = (description: string) =>
  z
    .strictObject({
      id: idSchema('Permanent id'),
      name: localizedTextSchema('Name in the list of options', 48),
      retired: z
        .optional(z.literal(true))
        .check(z.describe('true if it is no longer offered; links and files that contain it stay readable')),
    })
    .check(z.describe(description));

const labelSchema = (language: string) =>
  z
    .array(textSchema(language, 16))
    .check(z.minLength(1), z.maxLength(2), z.describe(`One or two lines in ${language}, 16 characters each`));

const topicSchema = z
  .strictObject({
    id: idSchema('Permanent id of the topic'),
    name: localizedTextSchema('Name of the topic', 40),
    label: z
      .strictObject({ en: labelSchema('English'), nb: labelSchema('Norwegian (Bokmål)') })
      .check(z.describe('Name on the radar chart, broken into lines')),
    definition: localizedTextSchema('What is asked about, in one sentence', 130, 150),
    questions: z
      .array(idSchema('Id of a question'))
      .check(z.minLength(1), z.describe('Ids of the questions, in their permanent order')),
  })
  .check(z.describe('A topic: the questions that make one score'));

const areaSchema = z
  .strictObject({
    id: idSchema('Permanent id of the area; also the name of the folder of its questions'),
    name: localizedTextSchema('Name of the area', 24),
    definition: localizedTextSchema('What the area is about, in one sentence', 160, 170),
    topics: z.array(topicSchema).check(z.minLength(1), z.describe('The topics, in their permanent order')),
  })
  .check(z.describe('An area: the topics that make one score'));

/** Schema of `questions/questionnaire.yaml`, the frame: everything but the questions, patterns and verdicts. */
export const frameSchema = z
  .strictObject({
    id: idSchema('Permanent id of the questionnaire'),
    edition: z
      .int()
      .check(
        z.positive(),
        z.describe('Edition, from 1; increase it if a change could give an existing answer another meaning'),
      ),
    title: localizedTextSchema('Name of the questionnaire', 60),
    description: localizedTextSchema('What it shows, for search engines and link previews', 190),
    instruction: localizedTextSchema('The line above the options of every question', 100, 120),
    customer: localizedTextSchema('Who is meant by “customer”, and how “all” and “every” are meant', 340, 380),
    scale: z
      .tuple([scaleLevelSchema, scaleLevelSchema, scaleLevelSchema, scaleLevelSchema, scaleLevelSchema])
      .check(z.describe('The five levels, level 1 first')),
    offScale: z
      .strictObject({
        dontKnow: offScaleAnswerSchema('The respondent cannot tell'),
        notApplicable: offScaleAnswerSchema('The situation cannot arise here'),
      })
      .check(z.describe('The two answers outside the scale')),
    sectors: z.array(namedSchema('A sector')).check(z.maxLength(15), z.describe('Sectors, in their permanent order')),
    roles: z
      .array(namedSchema('A role'))
      .check(z.maxLength(15), z.describe('Roles of the people who answer, in permanent order')),
    areas: z.array(areaSchema).check(z.minLength(1), z.describe('The areas, in their permanent order')),
  })
  .check(z.describe('The frame of the questionnaire'));

/** The content of `questionnaire.yaml`, with every text in every language. */
export type FrameContent = z.infer<typeof frameSchema>;
