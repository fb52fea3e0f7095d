import { forwardedMark } from '#address/result-address.ts';

/** Ends an address of the comparison that the reader's own current result is to be added to; or is all of it. */
const mineMark = 'mine';

/**
 * Reads what the address of the comparison asks it for.
 *
 * @param address - Of the page. Its links stand after `#`, or after `?` where a mail program has changed that.
 * @returns The text in which its links are looked for, empty where it names none; whether one's own is to be added; and
 * whether it has been changed on its way, so that the server saw it.
 */
export function addressedComparison({ search, hash }: Pick<Location, 'search' | 'hash'>): {
  readonly links: string;
  readonly hasMine: boolean;
  readonly isForwarded: boolean;
} {
  const [text = '', ...marks] = hash.replace(/^#/, '').split('&');
  const isQuery = text === '' && /[?&]c(?:=|%3d)/i.test(search);
  return {
    links: isQuery ? search : text === '' || text === mineMark ? '' : hash,
    hasMine: [text, ...marks].includes(mineMark),
    isForwarded: isQuery || marks.includes(forwardedMark.slice(1)),
  };
}
