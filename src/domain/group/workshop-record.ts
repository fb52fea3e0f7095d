import { parseJson } from '#domain/json.ts';
import type { Outcome } from '#domain/outcome.ts';
import { z } from '#domain/zod.ts';

/** Minimum number of collected results before the workshop shows figures. */
export const minPeople = 3;
/** Maximum number of collected results. */
export const maxPeople = 200;

const format = 'focal-workshop';
const version = 1;

const expectedSchema = z.nullable(z.int().check(z.gte(minPeople), z.lte(maxPeople)));
const recordSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  payloads: z.array(z.string()),
  expected: expectedSchema,
  agreed: z.nullable(z.string()),
});

/** Stored data of a workshop. */
export interface WorkshopRecord {
  /** Unique payloads of result links, without names, in order of arrival. */
  readonly payloads: readonly string[];
  /** Expected number of results, 3 to 200; null if not given. */
  readonly expected: number | null;
  /** Id of the assessment with the agreed answers; null if there is none yet. */
  readonly agreed: string | null;
}

/** A workshop without results or agreed answers. */
export const emptyRecord: WorkshopRecord = { payloads: [], expected: null, agreed: null };

/**
 * @param text - Any text; null if nothing is stored.
 * @returns The record; `emptyRecord` if `text` is null; a problem if `text` is not a valid record.
 */
export function parseRecord(text: string | null): Outcome<WorkshopRecord, 'unreadable'> {
  if (text === null) return { ok: true, value: emptyRecord };
  const { data } = recordSchema.safeParse(parseJson(text));
  return data === undefined ? { ok: false, problem: 'unreadable' } : { ok: true, value: withPayloads(data, []) };
}

/** @returns The record as JSON, for `parseRecord`. */
export function serializeRecord({ payloads, expected, agreed }: WorkshopRecord): string {
  return JSON.stringify({ format, version, payloads, expected, agreed });
}

/** @returns The record with `added` at the end, without duplicates. Only the first `maxPeople` payloads remain. */
export function withPayloads({ payloads, expected, agreed }: WorkshopRecord, added: readonly string[]): WorkshopRecord {
  return { expected, agreed, payloads: [...new Set([...payloads, ...added])].slice(0, maxPeople) };
}

/** @returns True if `n` is null or a whole number from 3 to 200. */
export function isExpected(n: unknown): boolean {
  return expectedSchema.safeParse(n).success;
}

/** @returns The number in a text; null if the text is empty; undefined if it is not a whole number from 3 to 200. */
export function parseExpected(text: string): number | null | undefined {
  const digits = text.trim();
  if (digits === '') return null;
  const n = /^\d+$/.test(digits) ? Number(digits) : undefined;
  return isExpected(n) ? n : undefined;
}
