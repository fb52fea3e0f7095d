import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { locales, type Locale } from '#domain/locale.ts';

import { textsIn as questionTextsIn } from '../support/question-texts.ts';

/**
 * Reports, with its places, every word that is neither in the dictionary nor in the list of reviewed words. Also
 * reports every unused word of the list. If a reported word is right, add it to the list.
 */
const dictionaries = { en: 'en_GB', nb: 'nb_NO' } as const satisfies Record<Locale, string>;

for (const locale of locales) {
  const listFile = `tests/content/words.${locale}.txt`;
  const reviewed = new Set(readFileSync(listFile, 'utf8').split('\n').filter(Boolean));
  const places = await placesOfWords(locale);
  const unknown = unknownWords([...places.keys()], dictionaries[locale]);
  for (const word of unknown.filter((one) => !reviewed.has(one.toLowerCase()))) {
    console.error(`“${word}” is not known in ${locale}: ${[...(places.get(word) ?? [])].join(', ')}`);
    process.exitCode = 1;
  }
  const needed = new Set(unknown.map((word) => word.toLowerCase()));
  for (const word of [...reviewed].filter((one) => !needed.has(one))) {
    console.error(`“${word}” in ${listFile} is no longer needed.`);
    process.exitCode = 1;
  }
  console.log(`${locale}: ${places.size} words, ${reviewed.size} of them reviewed by hand.`);
}

async function placesOfWords(locale: Locale): Promise<Map<string, Set<string>>> {
  const pages = globSync(`src/i18n/${locale}/*.md`);
  const modules = globSync(`src/i18n/${locale}/*.ts`).filter((file) => basename(file) !== 'index.ts');
  const texts = [
    ...questionTextsIn(locale).map(({ place, text }) => ({ place: `questions/${place}`, text })),
    ...(await Promise.all(modules.map(stringsOf))).flat(),
    ...pages.map((place) => ({ place, text: readFileSync(place, 'utf8') })),
  ];
  const places = new Map<string, Set<string>>();
  for (const { place, text } of texts) {
    // Names in braces are placeholders, not words.
    for (const [word] of text.replaceAll(/\{\w+\}|<[^>]+>/g, '').matchAll(/\p{L}+(?:’\p{L}+)*/gu)) {
      places.set(word, (places.get(word) ?? new Set()).add(place));
    }
  }
  return places;
}

async function stringsOf(file: string): Promise<{ place: string; text: string }[]> {
  const texts: unknown = await import(join(process.cwd(), file));
  return stringsIn(texts, basename(file));
}

function stringsIn(content: unknown, place: string): { place: string; text: string }[] {
  if (typeof content === 'string') return [{ place, text: content }];
  return Object.entries(content as object).flatMap(([key, value]) => stringsIn(value, `${place} ${key}`));
}

function unknownWords(words: readonly string[], dictionary: string): string[] {
  const asWritten = new Map(words.map((word) => [word.replaceAll('’', "'"), word]));
  const input = [...asWritten.keys()].join('\n');
  const { status, stdout } = spawnSync('hunspell', ['-d', dictionary, '-i', 'UTF-8', '-l'], {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error('This needs hunspell and two dictionaries: apt-get install hunspell hunspell-en-gb hunspell-no.');
    process.exit(1);
  }
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((word) => asWritten.get(word) ?? word);
}
