import { defineCollection } from 'astro:content';

import { questionnaireLoader } from '#build/questionnaire-loader.ts';
import type { QuestionnaireContent } from '#domain/questionnaire.ts';
import { z } from '#domain/zod.ts';

export const collections = {
  questionnaire: defineCollection({
    loader: questionnaireLoader('./questions/'),
    // The loader has held every file against the schemas of the domain; here they only give the type.
    schema: z.custom<QuestionnaireContent>(),
  }),
};
