import fc from 'fast-check';

const digits = Array.from('0123456789abcdefghjkmnpqrstvwxyz');
/** Characters to insert: mostly base32 digits, and those that email programs, people and percent-encoding insert. */
const insertedCharacters = [
  ...digits,
  ...digits,
  ...Array.from('OILoilUu.,;:)]>"\'-_~ \n\t%&=?#/+\u00ad\u200b\u00a0…🙂'),
];
const anyDigit = fc.constantFrom(...digits);
const anyInsertedCharacter = fc.constantFrom(...insertedCharacters);

const placeIn = (payload: string) => fc.nat(payload.length - 1);

/** Ways to damage a payload of at least two characters, by name. */
const mutations: Readonly<Record<string, (payload: string) => fc.Arbitrary<string>>> = {
  truncated: (payload) =>
    fc.oneof(
      { weight: 3, arbitrary: placeIn(payload).map((place) => payload.slice(0, place)) },
      { weight: 1, arbitrary: placeIn(payload).map((place) => payload.slice(place + 1)) },
    ),
  changed: (payload) => {
    const anyCharacter = fc.oneof({ weight: 3, arbitrary: anyDigit }, { weight: 1, arbitrary: anyInsertedCharacter });
    return fc
      .array(fc.tuple(placeIn(payload), anyCharacter), { minLength: 1, maxLength: 3 })
      .map((changes) =>
        changes.reduce((text, [place, character]) => text.slice(0, place) + character + text.slice(place + 1), payload),
      );
  },
  dropped: (payload) =>
    fc
      .tuple(placeIn(payload), fc.integer({ min: 1, max: 4 }))
      .map(([place, count]) => payload.slice(0, place) + payload.slice(place + count)),
  swapped: (payload) =>
    fc.tuple(placeIn(payload), fc.oneof(fc.constant(1), placeIn(payload))).map(([first, distance]) => {
      const second = (first + distance) % payload.length;
      const letters = [...payload];
      [letters[first], letters[second]] = [letters[second] ?? '', letters[first] ?? ''];
      return letters.join('');
    }),
  inserted: (payload) =>
    fc
      .array(fc.tuple(fc.nat(payload.length), anyInsertedCharacter), { minLength: 1, maxLength: 3 })
      .map((insertions) =>
        insertions.reduce((text, [place, character]) => text.slice(0, place) + character + text.slice(place), payload),
      ),
  'case-folded': (payload) =>
    fc
      .tuple(fc.mixedCase(fc.constant(payload)), fc.option(fc.constantFrom('l', 'I')))
      .map(([folded, one]) => (one === null ? folded : folded.replaceAll('0', 'O').replaceAll('1', one))),
};

const anyMutation = (payload: string): fc.Arbitrary<string> =>
  payload.length < 2
    ? fc.constant(payload)
    : fc.constantFrom(...Object.values(mutations)).chain((mutate) => mutate(payload));

/** A payload with one mutation, or with two in every fifth case. */
export function anyMutant(payload: string): fc.Arbitrary<string> {
  const once = anyMutation(payload);
  return fc.oneof({ weight: 4, arbitrary: once }, { weight: 1, arbitrary: once.chain(anyMutation) });
}
