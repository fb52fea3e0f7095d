import { parseJson } from '#domain/json.ts';
import type { Outcome } from '#domain/outcome.ts';
import { z } from '#domain/zod.ts';

/** Fewest results for anything to be shown. */
export const fewestPeople = 3;
/** Most results that are collected. */
export const mostPeople = 200;

const format = 'focal-workshop';
const version = 1;

const expectedSchema = z.nullable(z.int().check(z.gte(fewestPeople), z.lte(mostPeople)));
const recordSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  payloads: z.array(z.string()),
  expected: expectedSchema,
  agreed: z.nullable(z.string()),
});

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

/**
 * @param text - Anything at all; null where nothing is stored.
 * @returns What is kept of a workshop; nothing but that it is unreadable where it is not all as it was written.
 */
export function parseRecord(text: string | null): Outcome<WorkshopRecord, 'unreadable'> {
  if (text === null) return { ok: true, value: emptyRecord };
  const { data } = recordSchema.safeParse(parseJson(text));
  return data === undefined ? { ok: false, problem: 'unreadable' } : { ok: true, value: withPayloads(data, []) };
}

/** @returns Its text, as `parseRecord` reads it. */
export function serializeRecord({ payloads, expected, agreed }: WorkshopRecord): string {
  return JSON.stringify({ format, version, payloads, expected, agreed });
}

/** @returns The record with further payloads, each once, up to the most that are collected. */
export function withPayloads({ payloads, expected, agreed }: WorkshopRecord, added: readonly string[]): WorkshopRecord {
  return { expected, agreed, payloads: [...new Set([...payloads, ...added])].slice(0, mostPeople) };
}

/** @returns Whether as many results can be expected. */
export function isExpected(n: unknown): boolean {
  return expectedSchema.safeParse(n).success;
}

/** @returns The number of people typed in: null if the text is empty, undefined if as many cannot be expected. */
export function parseExpected(text: string): number | null | undefined {
  const digits = text.trim();
  if (digits === '') return null;
  const n = /^\d+$/.test(digits) ? Number(digits) : undefined;
  return isExpected(n) ? n : undefined;
}
