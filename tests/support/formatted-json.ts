import { format, resolveConfig } from 'prettier';

/** JSON as the formatter of the project writes it, so that a generated file passes the format check as it is. */
export async function formattedJson(file: string, value: unknown): Promise<string> {
  const options = await resolveConfig(file);
  return format(JSON.stringify(value), { printWidth: 120, ...options, parser: 'json' });
}
