import type { Assessment } from '#domain/assessment.ts';
import { resultsInText } from '#domain/gathered-results.ts';
import { encodeSharedResult } from '#domain/link/encode-result-link.ts';

import { stateNamed, type State } from './states.ts';

/** The places that show texts of users: a state of each kind. */
export const statesWithTexts = [
  'my assessments',
  'my assessments, a file of several',
  'my assessments, one deleted',
  'my assessments, renaming with an error',
  'setup, asking about a stored assessment',
  'answered question with a note',
  'check answers',
  'result, repeating an earlier one',
  'result, its link shown as a code',
  'result, shared by link',
  'report, in full with notes',
  'report, shared by link',
  'comparison, nothing yet',
  'comparison, three over the quick check',
  'comparison, six and one too many',
  'portfolio',
] as const;

interface StateTexts {
  /** A valid label. */
  readonly name: string;
  readonly note: string;
}

function withTexts(assessment: Assessment, { name, note }: StateTexts): Assessment {
  const responses = Object.entries(assessment.responses).map(([id, response]) => [id, { ...response, note }] as const);
  return { ...assessment, label: name, responses: Object.fromEntries(responses) };
}

/** Gives every result in the links of a text the name. */
function withName(text: string, name: string): string {
  return resultsInText(text).items.reduce(
    (changed, item) =>
      item.ok ? changed.replace(item.value.key, encodeSharedResult({ ...item.value, label: name })) : changed,
    text,
  );
}

/** @returns A state with these texts in all of its assessments and links. */
export function stateWith(name: (typeof statesWithTexts)[number], texts: StateTexts): State {
  const { stored, ...state } = stateNamed(name);
  const address: State['address'] = (locale) => withName(state.address(locale), texts.name);
  if (stored === undefined || typeof stored === 'string') return { ...state, address };
  return { ...state, address, stored: [stored].flat().map((one) => withTexts(one, texts)) };
}
