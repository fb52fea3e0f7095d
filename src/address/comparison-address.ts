import { forwardedMark } from '#address/result-address.ts';

/**
 * In the fragment, this mark adds the reader's own current result to the comparison. It follows `&`, or is the whole
 * fragment.
 */
const mineMark = 'mine';

/** Content of the address of the comparison page. */
export interface AddressedComparison {
  /** Query or fragment with the payloads of the results; empty if there are none. */
  readonly links: string;
  /** True if the comparison includes the reader's own current result. */
  readonly hasMine: boolean;
  /** True if an email program has changed the address. The server has then received the payloads. */
  readonly isForwarded: boolean;
}

/** @param address - The payloads follow `#`, or `?` if an email program has changed the address. */
export function addressedComparison({ search, hash }: Pick<Location, 'search' | 'hash'>): AddressedComparison {
  const [text = '', ...marks] = hash.slice(1).split('&');
  const isQuery = text === '' && /[?&]c(?:=|%3d)/i.test(search);
  return {
    links: isQuery ? search : text === '' || text === mineMark ? '' : hash,
    hasMine: [text, ...marks].includes(mineMark),
    isForwarded: isQuery || marks.includes(forwardedMark.slice(1)),
  };
}
