import fc from 'fast-check';

/** Bytes with a meaning in JSON or UTF-8. */
const significant = [
  ...Buffer.from('{}[]",:\\/0129eE+-.ntfu \n'),
  0x00,
  0x1f,
  0x7f,
  0x80,
  0xbf,
  0xc3,
  0xe2,
  0xf0,
  0xff,
];
/** Fragments that could mislead a parser. */
const fragments = [
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  'null',
  '[]',
  '\ufeff',
];

const anyByte = fc.oneof(fc.constantFrom(...significant), fc.nat(255));
const placeIn = (bytes: Buffer) => fc.nat(bytes.length - 1);
const placesOf = (bytes: Buffer, test: (byte: number) => boolean) =>
  [...bytes.keys()].filter((place) => test(bytes[place] ?? 0));
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

const splice = (bytes: Buffer, place: number, count: number, added: Uint8Array = Buffer.alloc(0)) =>
  Buffer.concat([bytes.subarray(0, place), added, bytes.subarray(place + count)]);

/** Ways to damage a file that contains a digit, by name. */
const mutations: Readonly<Record<string, (bytes: Buffer) => fc.Arbitrary<Buffer>>> = {
  truncated: (bytes) =>
    fc.oneof(
      { weight: 3, arbitrary: placeIn(bytes).map((place) => bytes.subarray(0, place)) },
      { weight: 1, arbitrary: placeIn(bytes).map((place) => bytes.subarray(place)) },
    ),
  'byte changed': (bytes) =>
    fc.tuple(placeIn(bytes), anyByte).map(([place, byte]) => splice(bytes, place, 1, Buffer.of(byte))),
  'bit changed': (bytes) =>
    fc
      .tuple(placeIn(bytes), fc.nat(7))
      .map(([place, bit]) => splice(bytes, place, 1, Buffer.of((bytes[place] ?? 0) ^ (1 << bit)))),
  'bytes dropped': (bytes) =>
    fc.tuple(placeIn(bytes), fc.integer({ min: 1, max: 40 })).map(([place, count]) => splice(bytes, place, count)),
  'byte inserted': (bytes) =>
    fc.tuple(placeIn(bytes), anyByte).map(([place, byte]) => splice(bytes, place, 0, Buffer.of(byte))),
  'bytes repeated': (bytes) =>
    fc
      .tuple(placeIn(bytes), fc.integer({ min: 1, max: 400 }), placeIn(bytes), fc.boolean())
      .map(([from, count, to, isReplaced]) => {
        const copy = bytes.subarray(from, from + count);
        return splice(bytes, to, isReplaced ? copy.length : 0, copy);
      }),
  // Most files stay valid JSON, so the schema has to detect the change.
  'digit changed': (bytes) =>
    fc
      .tuple(fc.constantFrom(...placesOf(bytes, isDigit)), fc.nat(9))
      .map(([place, digit]) => splice(bytes, place, 1, Buffer.from(String(digit)))),
  'fragment inserted at a line end': (bytes) =>
    fc
      .tuple(fc.constantFrom(0, ...placesOf(bytes, (byte) => byte === 0x0a)), fc.constantFrom(...fragments))
      .map(([place, fragment]) => splice(bytes, place, 0, Buffer.from(fragment))),
};

const anyMutation = (bytes: Buffer): fc.Arbitrary<Buffer> =>
  bytes.length > 1 && bytes.some(isDigit)
    ? fc.constantFrom(...Object.values(mutations)).chain((mutate) => mutate(bytes))
    : fc.constant(bytes);

/** A file with one mutation, or with two in every fifth case. */
export function anyFileMutant(bytes: Buffer): fc.Arbitrary<Buffer> {
  const once = anyMutation(bytes);
  return fc.oneof({ weight: 4, arbitrary: once }, { weight: 1, arbitrary: once.chain(anyMutation) });
}
