import { leadingBase32, tidiedBase32 } from '#domain/link/crockford.ts';
import { payloadLimit, readPayload } from '#domain/link/payload.ts';

/** Maximum number of characters to read after `r=`. */
const textLimit = 8192;
/** Maximum number of times that an address is percent-decoded. */
const maxEncodings = 3;

/**
 * The marker before a payload: `r=`, or `c=` for a comparison. It is at the beginning of the text, or after `#` or
 * another non-word character. `#`, `/`, `?`, `&` and `=` can be percent-encoded, once or several times.
 *
 * The equals sign can also be quoted-printable: after a soft line break, or as `=3D` before `0`, `=` or white space.
 * This is unambiguous, because payloads of format 1 begin with `0`, and so never with `3d0`.
 */
const marker = /(#|%(?:25)*23|^|\W|%(?:25)*(?:2f|3f|26))([rc])(?:(?:=\r?\n)?=(?:3d(?=[0=\s]))?|%(?:25)*3d)/gi;

/**
 * Breaks that email and chat programs insert into a link: white space, soft line breaks, reply marks (`>`), invisible
 * characters.
 */
const breaks = /(?:=?\r?\n[\s>]*|[\s\p{Cf}])+/u;

/** A percent-encoded ASCII byte, or a run of percent-encoded non-ASCII bytes, which form characters only together. */
const percentEncoded = /%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi;

/**
 * Finds the payload of a result link in an address or a pasted text. Accepts several links in the text, and changes by
 * email programs: percent-encoding, upper case, wrapped lines, text after the link.
 *
 * @param text - Any text, or the part of an address that begins with its path, query or fragment.
 * @returns The first payload with a correct checksum, or the first payload if all are damaged. Null if there is no
 * result link. `decodeResultLink` decodes the payload.
 */
export function payloadIn(text: string): string | null {
  const found = foundIn(text).flatMap(({ kind, payload }) => (kind === 'r' ? [payload] : []));
  return found.find(isIntact) ?? found[0] ?? null;
}

/**
 * Finds the payloads of all result links and comparison links in a text, such as a whole email.
 *
 * @param text - Any text. Runs in linear time.
 * @returns The payloads in the order of the text, with duplicates. After `#r=` or `#c=`, damaged payloads are included.
 * After other markers, the checksum must be correct, because other addresses also contain `r=`.
 */
export function payloadsIn(text: string): string[] {
  return foundIn(text).flatMap(({ payload, isFragment }) => (isFragment || isIntact(payload) ? [payload] : []));
}

/** @returns The payloads of all comparison links, in the order of the text, including damaged payloads. */
export function comparisonIn(text: string): string[] {
  return foundIn(text).flatMap(({ kind, payload }) => (kind === 'c' ? [payload] : []));
}

/** @returns True if the checksum of a payload is correct, in any format. */
export function isIntact(payload: string): boolean {
  return readPayload(payload) !== null;
}

interface FoundPayload {
  readonly payload: string;
  readonly kind: 'r' | 'c';
  /** True if the marker follows `#`, plain or percent-encoded, as in links of this site. */
  readonly isFragment: boolean;
}

function foundIn(text: string): FoundPayload[] {
  const markers = [...text.matchAll(marker)];
  return markers.flatMap(({ 0: found, 1: before = '', 2: letter = '', index }, number) => {
    const after = text.slice(index + found.length, markers[number + 1]?.index);
    const kind = letter.toLowerCase() === 'c' ? 'c' : 'r';
    const payloads = kind === 'c' ? payloadsAtStart(after) : [payloadAtStart(after)];
    return payloads.map((payload) => ({ payload, kind, isFragment: /#|23$/.test(before) }));
  });
}

/**
 * Finds the payloads of a comparison link: the pieces between full stops. After the last intact payload, joined pieces
 * count as damaged payloads. A piece is joined if it directly follows the full stop, and if the piece before it is
 * nothing but a payload. The link ends before the first piece that is not joined.
 */
function payloadsAtStart(text: string): string[] {
  const pieces = withoutPercents(text.slice(0, textLimit)).split('.');
  const payloads = pieces.map(payloadAtStart);
  const lastIntact = payloads.findLastIndex(isIntact);
  const isJoined = (piece: string, index: number) =>
    !/^\s/.test(piece) && (index === 0 || payloads[index - 1] === withoutBreaks(pieces[index - 1] ?? ''));
  const end = pieces.findIndex((piece, index) => index > lastIntact && !isJoined(piece, index));
  const found = end === -1 ? payloads : payloads.slice(0, end);
  return found.slice(0, found.findLastIndex((payload) => payload !== '') + 1);
}

/** @returns The text after `tidiedBase32`, with all breaks removed. */
function withoutBreaks(piece: string): string {
  return tidiedBase32(piece).replaceAll(new RegExp(breaks, 'gu'), '');
}

/** Joins the pieces between breaks until the checksum is correct. If it never is, returns the first piece. */
function payloadAtStart(text: string): string {
  const pieces = tidiedBase32(withoutPercents(text.slice(0, textLimit))).split(breaks);
  const first = leadingBase32(pieces[0] ?? '');
  let joined = '';
  for (const piece of pieces) {
    const letters = leadingBase32(piece);
    joined += letters;
    if (isIntact(joined)) return joined;
    if (letters !== piece || joined.length > payloadLimit) break;
  }
  return first;
}

function withoutPercents(text: string): string {
  let decoded = text;
  for (let time = 0; time < maxEncodings; time++) decoded = decoded.replaceAll(percentEncoded, decodedOrSame);
  return decoded;
}

function decodedOrSame(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
