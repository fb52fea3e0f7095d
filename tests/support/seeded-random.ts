/** Numbers that look random and are the same each time. */
export interface SeededRandom {
  /** A whole number from 0 up to a limit that is not reached. */
  readonly below: (limit: number) => number;
  /** One of some values. @throws {RangeError} If there is none. */
  readonly oneOf: <Value>(values: ArrayLike<Value>) => Value;
}

/** Numbers that follow from a seed: a 32-bit counter whose bits are mixed (a multiplicative hash of each count). */
export function seededRandom(seed: number): SeededRandom {
  let count = seed >>> 0;
  const below = (limit: number) => {
    count = (count + 0x9e_37_79_b9) >>> 0;
    let mixed = Math.imul(count ^ (count >>> 16), 0x21_f0_aa_ad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x73_5a_2d_97);
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    oneOf: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('there is nothing to choose from');
      return value;
    },
  };
}
