import { format, resolveConfig } from 'prettier';

/** JSON as Prettier formats it, so that generated files pass `npm run format`. */
export async function formattedJson(file: string, value: unknown): Promise<string> {
  const options = await resolveConfig(file);
  return format(JSON.stringify(value), { printWidth: 120, ...options, parser: 'json' });
}
