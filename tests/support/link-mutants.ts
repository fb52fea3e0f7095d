import type { SeededRandom } from './seeded-random.ts';

const digits = Array.from('0123456789abcdefghjkmnpqrstvwxyz');
/** What can come between: digits mostly, and what mail programs, people and percent-encoding leave behind. */
const strangers = [...digits, ...digits, ...Array.from('OILoilUu.,;:)]>"\'-_~ \n\t%&=?#/+\u00ad\u200b\u00a0…🙂')];

type Mutation = (payload: string, random: SeededRandom) => string;

/** Ways of spoiling a payload, by name. */
const mutations: Readonly<Record<string, Mutation>> = {
  cut: (payload, random) => {
    const length = random.below(payload.length);
    return random.below(4) === 0 ? payload.slice(length + 1) : payload.slice(0, length);
  },
  changed: (payload, random) =>
    times(1 + random.below(3), payload, (spoilt) => {
      const place = random.below(spoilt.length);
      const others = random.below(4) === 0 ? strangers : digits;
      return spoilt.slice(0, place) + random.oneOf(others) + spoilt.slice(place + 1);
    }),
  dropped: (payload, random) => {
    const place = random.below(payload.length);
    return payload.slice(0, place) + payload.slice(place + 1 + random.below(4));
  },
  swapped: (payload, random) => {
    const first = random.below(payload.length - 1);
    const second = random.below(2) === 0 ? first + 1 : first + 1 + random.below(payload.length - 1 - first);
    const letters = [...payload];
    [letters[first], letters[second]] = [letters[second] ?? '', letters[first] ?? ''];
    return letters.join('');
  },
  inserted: (payload, random) =>
    times(1 + random.below(3), payload, (spoilt) => {
      const place = random.below(spoilt.length + 1);
      return spoilt.slice(0, place) + random.oneOf(strangers) + spoilt.slice(place);
    }),
  'case-folded': (payload, random) => {
    const folded = Array.from(payload, (letter) => (random.below(2) === 0 ? letter.toUpperCase() : letter)).join('');
    const lookalikes = folded.replaceAll('0', 'O').replaceAll('1', random.oneOf(['l', 'I']));
    return random.below(2) === 0 ? folded : lookalikes;
  },
};

const all = Object.values(mutations);

/** A payload spoilt in one way, now and then in two. */
export function randomMutant(payload: string, random: SeededRandom): string {
  return times(random.below(5) === 0 ? 2 : 1, payload, (spoilt) =>
    // Nothing can be done to less than two characters.
    spoilt.length < 2 ? spoilt : random.oneOf(all)(spoilt, random),
  );
}

function times(count: number, start: string, change: (text: string) => string): string {
  let text = start;
  for (let time = 0; time < count; time++) text = change(text);
  return text;
}
