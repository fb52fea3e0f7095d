import type { Assessment } from '#domain/assessment.ts';
import { resultsInText } from '#domain/gathered-results.ts';
import { encodeSharedResult } from '#domain/link/encode-result-link.ts';

import { states, type State } from './states.ts';

/** The texts of a user that a state gets. */
export interface HostileTexts {
  /** A valid label. */
  readonly name: string;
  readonly note: string;
}

function withTexts(assessment: Assessment, { name, note }: HostileTexts): Assessment {
  const responses = Object.entries(assessment.responses).map(([id, response]) => [id, { ...response, note }] as const);
  return { ...assessment, label: name, responses: Object.fromEntries(responses) };
}

/** Gives every result link in a text the name. */
function withName(text: string, name: string): string {
  return resultsInText(text).items.reduce(
    (changed, item) =>
      item.ok ? changed.replace(item.value.key, encodeSharedResult({ ...item.value, label: name })) : changed,
    text,
  );
}

/** The states that show texts of a user: each with these texts in all of its assessments and links. */
export function hostileStates(texts: HostileTexts): Readonly<Record<string, State>> {
  const changed = Object.entries(states).flatMap(([name, { stored, ...state }]): [string, State][] => {
    const hasLink = resultsInText(state.address('en')).items.length > 0;
    if (typeof stored === 'string' || (stored === undefined && !hasLink)) return [];
    const address: State['address'] = (locale) => withName(state.address(locale), texts.name);
    const assessments = stored === undefined ? {} : { stored: [stored].flat().map((one) => withTexts(one, texts)) };
    return [[name, { ...state, address, ...assessments }]];
  });
  return Object.fromEntries(changed);
}
