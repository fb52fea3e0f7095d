import { defaultTarget, type Answers, type Target, type Targets } from '#domain/assessment.ts';
import { encodeSharedResult } from '#domain/link/encode-result-link.ts';
import { answerCodes, codeWidth, flag, headLength, questionsAsked, version } from '#domain/link/format-1.ts';
import { dateOfDay } from '#domain/link/link-date.ts';
import { linkEditions } from '#domain/link/link-editions.ts';
import { textOfBytes } from '#domain/link/link-label.ts';
import { payloadLimit, readPayload } from '#domain/link/payload.ts';
import { regroupBits } from '#domain/link/regroup-bits.ts';
import type { LinkProblem, SharedResult } from '#domain/link/shared-result.ts';
import type { Outcome } from '#domain/outcome.ts';

/**
 * Decodes the payload of a result link.
 *
 * @param payload - The text after `#r=`, as `payloadIn` returns it. Any other text is rejected.
 * @returns The complete shared result, or why the payload cannot be read.
 */
export function decodeResultLink(payload: string): Outcome<SharedResult, LinkProblem> {
  if (payload.length > payloadLimit) return { ok: false, problem: 'too-long' };
  const content = readPayload(payload);
  if (content === null) return { ok: false, problem: 'damaged' };
  if (isNewer(content)) return { ok: false, problem: 'newer-version' };
  const value = resultIn(content);
  // Rejects content that is not canonical: a wrong length, non-zero padding, an invalid label or target.
  if (value === null || encodeSharedResult(value) !== payload) return { ok: false, problem: 'damaged' };
  return { ok: true, value };
}

/** @returns True if a later version of the site wrote this content. Callers check the checksum first. */
function isNewer(content: readonly number[]): boolean {
  if (byteAt(content, 0) !== version) return byteAt(content, 0) > version;
  const code = byteAt(content, 1);
  const edition = linkEditions[code];
  if (edition === undefined) return code > 0;
  const { sector, role } = contextIn(content);
  const allFlags = flag.quick | flag.targets | flag.label;
  return byteAt(content, 2) > allFlags || sector > edition.sectors.length || role > edition.roles.length;
}

/**
 * @returns The shared result; null if the edition is unknown. Invalid fields become null or a default. The caller
 * encodes the result again to detect them.
 */
function resultIn(content: readonly number[]): SharedResult | null {
  const code = byteAt(content, 1);
  const edition = linkEditions[code];
  if (edition === undefined) return null;
  const flags = byteAt(content, 2);
  const { sector, role } = contextIn(content);
  const scope = flags & flag.quick ? 'quick' : 'full';
  const questions = questionsAsked(edition, scope);
  const targetsAt = headLength + bytesFor(questions);
  const labelAt = targetsAt + (flags & flag.targets ? bytesFor(edition.areas) : 0);
  return {
    edition: code,
    scope,
    sector: edition.sectors[sector - 1] ?? null,
    role: edition.roles[role - 1] ?? null,
    date: dateOfDay((byteAt(content, 4) << 8) | byteAt(content, 5)),
    targets: targetsIn(content.slice(targetsAt, labelAt), edition.areas),
    label: flags & flag.label ? textOfBytes(content.slice(labelAt + 1)) : null,
    answers: answersIn(content.slice(headLength, targetsAt), questions),
  };
}

function contextIn(content: readonly number[]): { readonly sector: number; readonly role: number } {
  return { sector: byteAt(content, 3) >> 4, role: byteAt(content, 3) & 0xf };
}

function answersIn(bytes: readonly number[], questions: readonly string[]): Answers {
  const codes = regroupBits(bytes, 8, codeWidth);
  const answers = questions.map((id, index) => [id, answerCodes[codes[index] ?? 0]] as const);
  return new Map(answers.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])));
}

function targetsIn(bytes: readonly number[], areas: readonly string[]): Targets {
  const targets = regroupBits(bytes, 8, codeWidth);
  return Object.fromEntries(areas.map((area, index) => [area, asTarget(targets[index])]));
}

function asTarget(code: number | undefined): Target {
  return code === 3 || code === 5 ? code : defaultTarget;
}

/** @returns Number of bytes that store one answer or target for each id. */
function bytesFor(ids: readonly string[]): number {
  return Math.ceil((ids.length * codeWidth) / 8);
}

function byteAt(content: readonly number[], offset: number): number {
  return content[offset] ?? 0;
}
