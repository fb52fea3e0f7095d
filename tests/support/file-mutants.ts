import type { SeededRandom } from './seeded-random.ts';

/** Bytes that mean something in JSON or in UTF-8, besides any other. */
const telling = [...Buffer.from('{}[]",:\\/0129eE+-.ntfu \n'), 0x00, 0x1f, 0x7f, 0x80, 0xbf, 0xc3, 0xe2, 0xf0, 0xff];
/** Pieces that a file could hold and must not be led astray by. */
const pieces = [
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  'null',
  '[]',
  '\ufeff',
];

type Mutation = (bytes: Buffer, random: SeededRandom) => Buffer;

const spliced = (bytes: Buffer, place: number, gone: number, come: Buffer) =>
  Buffer.concat([bytes.subarray(0, place), come, bytes.subarray(place + gone)]);

const anyByte = (random: SeededRandom) => (random.below(2) === 0 ? random.oneOf(telling) : random.below(256));

/** Ways of spoiling a file. */
const mutations: readonly Mutation[] = [
  // Cut off, at either end.
  (bytes, random) => {
    const place = random.below(bytes.length);
    return random.below(4) === 0 ? bytes.subarray(place) : bytes.subarray(0, place);
  },
  // A byte changed.
  (bytes, random) => spliced(bytes, random.below(bytes.length), 1, Buffer.from([anyByte(random)])),
  // A bit changed.
  (bytes, random) => {
    const place = random.below(bytes.length);
    return spliced(bytes, place, 1, Buffer.from([(bytes[place] ?? 0) ^ (1 << random.below(8))]));
  },
  // Some bytes lost.
  (bytes, random) => spliced(bytes, random.below(bytes.length), 1 + random.below(40), Buffer.alloc(0)),
  // A byte more.
  (bytes, random) => spliced(bytes, random.below(bytes.length), 0, Buffer.from([anyByte(random)])),
  // A stretch said again somewhere else.
  (bytes, random) => {
    const from = random.below(bytes.length);
    const stretch = bytes.subarray(from, from + 1 + random.below(400));
    return spliced(bytes, random.below(bytes.length), random.below(2) * stretch.length, stretch);
  },
  // A digit for another, so that it stays JSON.
  (bytes, random) => {
    const digits = [...bytes.keys()].filter((place) => (bytes[place] ?? 0) >= 0x30 && (bytes[place] ?? 0) <= 0x39);
    return spliced(bytes, random.oneOf(digits), 1, Buffer.from(String(random.below(10))));
  },
  // A foreign piece at the beginning of a line.
  (bytes, random) => {
    const lines = [...bytes.keys()].filter((place) => bytes[place] === 0x0a);
    return spliced(bytes, random.oneOf(lines.length > 0 ? lines : [0]), 0, Buffer.from(random.oneOf(pieces)));
  },
];

/** A file spoilt in one way, now and then in two. */
export function randomFileMutant(bytes: Buffer, random: SeededRandom): Buffer {
  let spoilt = bytes;
  for (let time = random.below(5) === 0 ? 2 : 1; time > 0; time--) {
    if (spoilt.length > 1 && spoilt.some((byte) => byte >= 0x30 && byte <= 0x39)) {
      spoilt = random.oneOf(mutations)(spoilt, random);
    }
  }
  return spoilt;
}
