import { editionOf } from '#domain/edition.ts';
import { savedAssessmentDocument } from '#domain/saved/saved-assessment-document.ts';
import { getQuestionnaire } from '#page-data/questionnaire.ts';

/** JSON Schema of a saved assessment, for people who write or check such files. */
export async function GET(): Promise<Response> {
  const schema = savedAssessmentDocument(editionOf(await getQuestionnaire('en')));
  return new Response(JSON.stringify(schema, null, 2), { headers: { 'content-type': 'application/schema+json' } });
}
