import { defineCollection } from 'astro:content';

import type { QuestionnaireContent } from '#domain/questionnaire-content.ts';
import { z } from '#domain/zod.ts';
import { questionnaireLoader } from '#questionnaire-files/questionnaire-loader.ts';

export const collections = {
  questionnaire: defineCollection({
    loader: questionnaireLoader('./questions/'),
    // The loader has held every file against the schemas of the domain; here they only give the type.
    schema: z.custom<QuestionnaireContent>(),
  }),
};
