import { defineCollection } from 'astro:content';

import type { QuestionnaireContent } from '#domain/questionnaire-content.ts';
import { z } from '#domain/zod.ts';
import { questionnaireLoader } from '#questionnaire-files/questionnaire-loader.ts';

export const collections = {
  questionnaire: defineCollection({
    loader: questionnaireLoader('./questions/'),
    // The loader has validated every file. This schema only gives the type.
    schema: z.custom<QuestionnaireContent>(),
  }),
};
