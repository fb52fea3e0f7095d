import { format, resolveConfig } from 'prettier';

/** JSON in the format of Prettier, so that generated files pass the format check. */
export async function formattedJson(file: string, value: unknown): Promise<string> {
  const options = await resolveConfig(file);
  return format(JSON.stringify(value), { printWidth: 120, ...options, parser: 'json' });
}
