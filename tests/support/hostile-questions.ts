import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse, stringify } from 'yaml';

import { printable } from '#domain/label.ts';

import { buildCopy, copyProject } from './built-copy.ts';
import { hostileTexts } from './hostile-texts.ts';

/**
 * The hostile texts as the question files accept them: without straight quotation marks, control characters and the
 * word “before”. Words longer than those of authors get places to break.
 */
const accepted = hostileTexts
  .map((text) =>
    printable(text)
      .trim()
      .replaceAll('"', '”')
      .replaceAll("'", '’')
      .replaceAll(/\S{20}(?=\S)/gu, '$&\u200b'),
  )
  .filter((text) => text !== '' && !/\b(before|før)\b/i.test(text));

/** Gives out the texts, one after another and from the start again, joined to fill the length of a field. */
class Texts {
  readonly #waiting = [...accepted];

  next(limit: number): string {
    const first = this.#take(limit);
    const second = this.#take(limit - first.length - 1);
    return `${first} ${second}`.trim();
  }

  /** @returns A text of at most `limit`; empty if there is none. */
  #take(limit: number): string {
    const index = this.#waiting.findIndex(({ length }) => length <= limit);
    const [text = ''] = index < 0 ? [] : this.#waiting.splice(index, 1);
    this.#waiting.push(...(text === '' ? [] : [text]));
    return text;
  }
}

/** Replaces every text in two languages, except for sentences with placeholders. */
function withHostileTexts(value: unknown, texts: Texts): unknown {
  if (Array.isArray(value)) return value.map((one) => withHostileTexts(one, texts));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]: [string, unknown]) => {
    const isText = 'nb' in value && (key === 'en' || key === 'nb');
    return [key, isText ? replaced(inside, texts) : withHostileTexts(inside, texts)];
  });
  return Object.fromEntries(entries) as unknown;
}

function replaced(text: unknown, texts: Texts): unknown {
  if (Array.isArray(text)) return text.map((line) => replaced(line, texts));
  return typeof text === 'string' && !text.includes('{') ? texts.next(text.length) : text;
}

/**
 * Builds the site from a copy of the project in which the questionnaire has hostile texts. It keeps all ids.
 *
 * @param folder - Folder of the copy. It is emptied first.
 * @returns Folder of the built site.
 * @throws {Error} If the build fails.
 */
export function buildHostileSite(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  copyProject(folder);
  const texts = new Texts();
  for (const file of globSync(join(folder, 'questions/**/*.yaml'))) {
    writeFileSync(file, stringify(withHostileTexts(parse(readFileSync(file, 'utf8')), texts)));
  }
  return buildCopy(folder);
}
