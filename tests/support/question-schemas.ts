import { fileURLToPath } from 'node:url';

import { z } from '#domain/zod.ts';
import { frameSchema } from '#questionnaire-files/frame-schema.ts';
import { patternsSchema } from '#questionnaire-files/patterns-schema.ts';
import { questionSchema } from '#questionnaire-files/question-schema.ts';
import { verdictsSchema } from '#questionnaire-files/verdicts-schema.ts';

import { formattedJson } from './formatted-json.ts';

/** The JSON Schemas of the question files, by name, in draft 7, which editors support best. */
export const questionSchemas = {
  question: jsonSchemaOf(questionSchema),
  questionnaire: jsonSchemaOf(frameSchema),
  patterns: jsonSchemaOf(patternsSchema),
  verdicts: jsonSchemaOf(verdictsSchema),
} as const;

/** Name of a schema. */
export type SchemaName = keyof typeof questionSchemas;

/** Path and expected text of each schema file. */
export async function schemaFiles(): Promise<{ readonly path: string; readonly text: string }[]> {
  return Promise.all(
    Object.entries(questionSchemas).map(async ([name, schema]) => {
      const path = fileURLToPath(new URL(`../../questions/schema/${name}.json`, import.meta.url));
      return { path, text: await formattedJson(path, schema) };
    }),
  );
}

/** The name of the schema for a question file. @param file - Path inside `questions/`, with `/`. */
export function schemaNameOf(file: string): SchemaName {
  return file.includes('/') ? 'question' : (file.replace('.yaml', '') as SchemaName);
}

/** The first line of a question file, which names its schema for editors. @param file - As in `schemaNameOf`. */
export function schemaLineOf(file: string): string {
  const folder = file.includes('/') ? '../schema' : 'schema';
  return `# yaml-language-server: $schema=${folder}/${schemaNameOf(file)}.json`;
}

function jsonSchemaOf(schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    // Zod does not write the length of a tuple.
    override({ zodSchema, jsonSchema }) {
      const { def } = zodSchema._zod;
      if (def.type !== 'tuple') return;
      jsonSchema.minItems = def.items.length;
      jsonSchema.maxItems = def.items.length;
    },
  });
}
