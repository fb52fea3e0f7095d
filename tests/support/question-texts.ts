import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { parse } from 'yaml';

import type { Locale } from '#domain/locale.ts';

import { questionsFolder } from './questionnaire.ts';

/** A YAML file in `questions/`. */
export interface WrittenFile {
  /** Path inside `questions/`, with `/`. */
  readonly file: string;
  readonly text: string;
  /** The parsed content. */
  readonly content: unknown;
}

/** All YAML files of `questions/`, in alphabetical order. */
export const writtenFiles: readonly WrittenFile[] = readdirSync(questionsFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .toSorted()
  .map((path) => {
    const text = readFileSync(join(questionsFolder, path), 'utf8');
    return { file: path.split(sep).join('/'), text, content: parse(text) as unknown };
  });

/** Every text in one language with its place, such as `staff/staff-authority.yaml levels 2 title`. */
export function textsIn(locale: Locale): { readonly place: string; readonly text: string }[] {
  return writtenFiles.flatMap(({ file, content }) => textsOf(content, locale, file));
}

function textsOf(content: unknown, locale: Locale, place: string): { place: string; text: string }[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]: [string, unknown]) => {
    if (key !== locale) return textsOf(value, locale, `${place} ${key}`);
    return (Array.isArray(value) ? value : [value]).map((text) => ({ place, text: String(text) }));
  });
}
