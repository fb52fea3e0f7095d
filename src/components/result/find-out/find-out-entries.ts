import type { FindOutItem } from '#domain/improvements.ts';
import type { ResultWords } from '#words/result.ts';

/** A question to clarify, formatted for display. */
export interface FindOutEntry {
  /** Question id. */
  readonly id: string;
  readonly question: string;
  /** True if there is no answer; false if the answer is “don’t know”. */
  readonly isUnanswered: boolean;
  /** Sentence about the person to ask. */
  readonly ask: string;
  /** Sentence about the evidence to look for. */
  readonly look: string;
}

/** @returns The questions to clarify, for the page and the report. */
export function findOutEntries(items: readonly FindOutItem[], words: ResultWords): FindOutEntry[] {
  const { texts } = words;
  return items.map(({ question: id, isUnanswered }) => {
    const { question, improvements, evidence } = words.question(id);
    return {
      id,
      question,
      isUnanswered,
      ask: `${texts.findOutAsk} ${improvements.low.owner}.`,
      look: `${texts.findOutLook} ${evidence.join('. ')}.`,
    };
  });
}
