import { leadingBase32, tidiedBase32 } from '#domain/link/crockford.ts';
import { payloadLimit, readPayload } from '#domain/link/payload.ts';

/** Most characters that are looked at after `r=`. */
const textLimit = 8192;
/** How often an address can have been percent-encoded on its way. */
const mostEncodings = 3;

/**
 * What stands before a payload: `r=`, or `c=` before those of a comparison, at the beginning or after `#` or another sign,
 * both of them also percent-encoded, once or more. The equals sign also as quoted-printable mails write it; a payload
 * cannot begin with `3d0`.
 */
const marker = /(#|%(?:25)*23|^|\W|%(?:25)*(?:2f|3f|26))([rc])(?:(?:=\r?\n)?=(?:3d(?=[0=\s]))?|%(?:25)*3d)/gi;

/** What mail and chat programs put into a link to break it: line ends, quotation marks of replies, invisible signs. */
const breaks = /(?:=?\r?\n[\s>]*|[\s\p{Cf}])+/u;

/** One octet below 128, or a row of others, which make characters together. */
const percentEncoded = /%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi;

/**
 * Finds the payload of a result link in an address or in what somebody pasted, also where a mail program has changed
 * it: more than one link, percent-encoding, upper case, wrapped lines, something behind it.
 *
 * @param text - The part of an address from its path, query or fragment on, or any text.
 * @returns The first payload whose checksum is right, else the first at all, ready for `decodeResultLink`; null where
 * there is none.
 */
export function payloadIn(text: string): string | null {
  const found = foundIn(text).flatMap(({ kind, payload }) => (kind === 'r' ? [payload] : []));
  return found.find(isIntact) ?? found[0] ?? null;
}

/**
 * Finds the payload of every result link in a text, such as a whole mail, and all those of links to a comparison.
 *
 * @param text - Any text. The time it takes grows with its length.
 * @returns In the order of the text, repetitions included. Those that stand after `#r=` or `#c=` are there even when they
 * are damaged; what follows `r=` elsewhere only with the right checksum, because other addresses have an `r=` too.
 */
export function payloadsIn(text: string): string[] {
  return foundIn(text).flatMap(({ payload, isFragment }) => (isFragment || isIntact(payload) ? [payload] : []));
}

/** @returns The payloads of links to comparisons in a text, in its order, damaged ones included. */
export function comparisonIn(text: string): string[] {
  return foundIn(text).flatMap(({ kind, payload }) => (kind === 'c' ? [payload] : []));
}

/** @returns Whether the checksum of a payload is right, whatever its format: the result page can say what it is. */
export function isIntact(payload: string): boolean {
  return readPayload(payload) !== null;
}

interface FoundPayload {
  readonly payload: string;
  readonly kind: 'r' | 'c';
  /** Whether it stands in a fragment, as links of this site have it. */
  readonly isFragment: boolean;
}

function foundIn(text: string): FoundPayload[] {
  const markers = [...text.matchAll(marker)];
  return markers.flatMap(({ 0: found, 1: before = '', 2: letter = '', index }, place) => {
    const after = text.slice(index + found.length, markers[place + 1]?.index);
    const kind = letter.toLowerCase() === 'c' ? 'c' : 'r';
    const payloads = kind === 'c' ? payloadsAtStart(after) : [payloadAtStart(after)];
    return payloads.map((payload) => ({ payload, kind, isFragment: /#|23$/.test(before) }));
  });
}

/**
 * The payloads of a comparison, with a full stop between two. What follows the last intact one is a damaged payload where
 * the full stop joins the two directly; after a break it is the text around the link.
 */
function payloadsAtStart(text: string): string[] {
  const parts = withoutPercents(text.slice(0, textLimit)).split('.');
  const payloads = parts.map(payloadAtStart);
  const lastIntact = payloads.findLastIndex(isIntact);
  const isJoined = (part: string, place: number) =>
    !/^\s/.test(part) && (place === 0 || payloads[place - 1] === withoutBreaks(parts[place - 1] ?? ''));
  const end = parts.findIndex((part, place) => place > lastIntact && !isJoined(part, place));
  const found = end === -1 ? payloads : payloads.slice(0, end);
  return found.slice(0, found.findLastIndex((payload) => payload !== '') + 1);
}

/** All that a part holds, as a payload is written. */
function withoutBreaks(part: string): string {
  return tidiedBase32(part).replaceAll(new RegExp(breaks, 'gu'), '');
}

/** The payload that a text begins with; where its checksum is wrong, it is joined over one break after the other. */
function payloadAtStart(text: string): string {
  const parts = tidiedBase32(withoutPercents(text.slice(0, textLimit))).split(breaks);
  const first = leadingBase32(parts[0] ?? '');
  let joined = '';
  for (const part of parts) {
    const letters = leadingBase32(part);
    joined += letters;
    if (isIntact(joined)) return joined;
    if (letters !== part || joined.length > payloadLimit) break;
  }
  return first;
}

function withoutPercents(text: string): string {
  let decoded = text;
  for (let time = 0; time < mostEncodings; time++) decoded = decoded.replaceAll(percentEncoded, decodedOrSame);
  return decoded;
}

function decodedOrSame(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
