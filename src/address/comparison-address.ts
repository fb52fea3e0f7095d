import { forwardedMark } from '#address/result-address.ts';

/** Mark in the fragment that adds the reader's own current result. It follows `&`, or is the whole fragment. */
const mineMark = 'mine';

/** Request in the address of the comparison. */
export interface AddressedComparison {
  /** Text that contains the links; empty if there are none. */
  readonly links: string;
  /** True if the reader's own result is added. */
  readonly hasMine: boolean;
  /** True if an email program changed the address. The server has then received the links. */
  readonly isForwarded: boolean;
}

/** @param address - Its links follow `#`, or `?` if an email program has changed it. */
export function addressedComparison({ search, hash }: Pick<Location, 'search' | 'hash'>): AddressedComparison {
  const [text = '', ...marks] = hash.replace(/^#/, '').split('&');
  const isQuery = text === '' && /[?&]c(?:=|%3d)/i.test(search);
  return {
    links: isQuery ? search : text === '' || text === mineMark ? '' : hash,
    hasMine: [text, ...marks].includes(mineMark),
    isForwarded: isQuery || marks.includes(forwardedMark.slice(1)),
  };
}
