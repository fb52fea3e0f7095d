import { expect, test } from 'vitest';
import { stringify } from 'yaml';

import { localizedTextSchema, unprintableIn } from '#questionnaire-files/text-schema.ts';
import { readYaml } from '#questionnaire-files/yaml-file.ts';

import { hostileTexts } from '../support/hostile-texts.ts';

const schema = localizedTextSchema('A text', 300);

/** @returns The text that a YAML file gives; undefined if the schema rejects it. */
const textIn = (yaml: string) => schema.safeParse(readYaml(yaml).content).data?.en;

test('a hostile text in a question file arrives unchanged but for its outer spaces, or is rejected', () => {
  const isAccepted = (text: string) =>
    text.trim() !== '' && !/["']/.test(text) && unprintableIn(text.trim()) === undefined;
  expect(hostileTexts.map((text) => textIn(stringify({ en: text, nb: 'x' })))).toEqual(
    hostileTexts.map((text) => (isAccepted(text) ? text.trim() : undefined)),
  );
});

test('a hostile text is read as part of itself or rejected when it is YAML code', () => {
  for (const text of hostileTexts) {
    const { problem } = readYaml(`en: ${text}\nnb: x\n`);
    const read = textIn(`en: ${text}\nnb: x\n`);
    if (problem !== null) expect(problem.wrong).not.toBe('');
    if (read !== undefined) expect(text).toContain(read);
  }
});
