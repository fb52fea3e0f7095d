import type { Outcome } from '#domain/outcome.ts';
import { z } from '#domain/zod.ts';

/** Fewest results for anything to be shown. */
export const fewestPeople = 3;
/** Most results that are collected. */
export const mostPeople = 200;

const format = 'focal-workshop';

/** What is kept of a workshop on this device. */
export interface WorkshopRecord {
  /** What the result links carry, without names, each once, in the order in which they came. */
  readonly payloads: readonly string[];
  /** How many results are expected, 3 to 200; null when not given. */
  readonly expected: number | null;
  /** Id of the assessment that holds the agreed answers; null where nothing is agreed yet. */
  readonly agreed: string | null;
}

/** Nothing collected and nothing agreed. */
export const emptyRecord: WorkshopRecord = { payloads: [], expected: null, agreed: null };

const recordSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  payloads: z.array(z.string()),
  expected: z.nullable(z.number()),
  agreed: z.nullable(z.string()),
});

/**
 * @param text - Anything at all; null where nothing is stored.
 * @returns What is kept of a workshop; nothing but that it is unreadable where it is not all as it was written.
 */
export function parseRecord(text: string | null): Outcome<WorkshopRecord, 'unreadable'> {
  if (text === null) return { ok: true, value: emptyRecord };
  const result = recordSchema.safeParse(parseJson(text));
  if (!result.success || result.data.payloads.length > mostPeople || !isExpected(result.data.expected)) {
    return { ok: false, problem: 'unreadable' };
  }
  const { payloads, expected, agreed } = result.data;
  return { ok: true, value: { payloads: [...new Set(payloads)], expected, agreed } };
}

/** @returns Its text, as `parseRecord` reads it. */
export function serializeRecord({ payloads, expected, agreed }: WorkshopRecord): string {
  return JSON.stringify({ format, version: 1, payloads, expected, agreed });
}

/** @returns The record with further payloads, each once, up to the most that are collected. */
export function withPayloads(record: WorkshopRecord, added: readonly string[]): WorkshopRecord {
  return { ...record, payloads: [...new Set([...record.payloads, ...added])].slice(0, mostPeople) };
}

/** @returns Whether as many results can be expected. */
export function isExpected(n: number | null): boolean {
  return n === null || (Number.isInteger(n) && n >= fewestPeople && n <= mostPeople);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
