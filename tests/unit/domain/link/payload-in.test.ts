import { describe, expect, it, test } from 'vitest';

import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { isIntact, payloadIn, payloadsIn } from '#domain/link/payload-in.ts';
import { writePayload } from '#domain/link/payload.ts';

import { addressOf, harmfulManglings, harmlessManglings } from '../../../support/link-manglings.ts';
import { randomPayloads } from '../../../support/links.ts';

const payloads = randomPayloads(200, 4);
const [payload = '', other = ''] = payloads;

describe('200 mangled links', () => {
  test.each(Object.entries(harmlessManglings))('are found unchanged: %s', (_name, mangled) => {
    expect(payloads.map((each) => payloadIn(mangled(addressOf(each))))).toEqual(payloads);
  });

  test.each(Object.entries(harmfulManglings))('are rejected: %s', (_name, mangled) => {
    for (const each of payloads) {
      const found = payloadIn(mangled(addressOf(each)));
      expect(decodeResultLink(found ?? 'there is none')).toEqual({ ok: false, problem: 'damaged' });
    }
  });

  test('are mangled in at least 30 harmless ways', () => {
    expect(Object.keys(harmlessManglings).length).toBeGreaterThanOrEqual(30);
  });

  test.each([
    ['a line break', '\n'],
    ['a line break of Windows', '\r\n'],
    ['a line break in a reply', '\n> '],
    ['a soft line break of quoted-printable', '=\r\n'],
    ['a zero-width space', '\u200b'],
  ])('are found with %s at any place in the payload', (_name, sign) => {
    for (const address of payloads.slice(0, 20).map(addressOf)) {
      for (let place = address.indexOf('#r=') + 3; place <= address.length; place++) {
        const broken = address.slice(0, place) + sign + address.slice(place);
        expect(payloadIn(broken)).toBe(address.slice(address.indexOf('#r=') + 3));
      }
    }
  });

  test('are found in quoted-printable, wherever the line breaks', () => {
    const address = addressOf(payload).replace('=', '=3D');
    for (let place = 0; place <= address.length; place++) {
      // Quoted-printable never breaks a line inside an escape.
      if (/=3?$/.test(address.slice(0, place))) continue;
      expect(payloadIn(`${address.slice(0, place)}=\r\n${address.slice(place)}`), `broken at ${place}`).toBe(payload);
    }
  });
});

describe('the payload in an address', () => {
  test.each([
    ['the fragment', `#r=${payload}`],
    ['the fragment, with capitals', `#R=${payload.toUpperCase()}`],
    ['a query', `?r=${payload}`],
    ['a query with more in it', `/focal/en/result/?lang=nb&r=${payload}&x=1`],
    ['a path that had a fragment', `/focal/en/result/%23r=${payload}`],
    ['a path that had a fragment, encoded twice', `/focal/nb/resultat/%2523r%253D${payload}`],
    ['a path', `/en/result/r=${payload}`],
    ['a query that was encoded', `/en/result/%3Fr%3D${payload}`],
    ['a path below the root', `/%23r=${payload}`],
  ])('is found in %s', (_name, address) => {
    expect(payloadIn(address)).toBe(payload);
  });

  test.each(['', '#', '#q=fin-budget', '/focal/en/result/', '?ref=abc', '#qr=040g', 'r', 'r =5', `#${'r'.repeat(99)}`])(
    'is null in %j',
    (address) => {
      expect(payloadIn(address)).toBeNull();
      expect(payloadsIn(address)).toEqual([]);
    },
  );

  it('is empty when nothing follows the marker', () => {
    expect(payloadIn('#r=')).toBe('');
    expect(payloadIn('?r=&x=1')).toBe('');
  });

  it('is the first with the right checksum, else the first', () => {
    expect(payloadIn(`?r=17#r=${payload}`)).toBe(payload);
    expect(payloadIn(`#r=${payload} #r=${other}`)).toBe(payload);
    expect(payloadIn('?r=17#r=18')).toBe('17');
  });

  it('is found when its format is newer', () => {
    const later = writePayload([2, 7, 7, 7]);
    expect(payloadIn(`/en/result/%23r=${later}.`)).toBe(later);
    expect(payloadIn(`#r=${later.slice(0, 5)}\n${later.slice(5)}`)).toBe(later);
  });

  it('is found when it is too long, so that decoding reports this', () => {
    const found = payloadIn(`#r=${'0'.repeat(401)}`) ?? '';
    expect(decodeResultLink(found)).toEqual({ ok: false, problem: 'too-long' });
  });

  it('ends at the following text when its end is cut off', () => {
    const found = payloadIn(`#r=${payload.slice(0, -3)}\n${'so it goes on '.repeat(100)}`);
    expect(found).toBe(payload.slice(0, -3));
  });

  it('is found only in the 8,192 characters after the marker', () => {
    expect(payloadIn(`#r=${' '.repeat(8192 - payload.length)}${payload}`)).toBe(payload);
    expect(payloadIn(`#r=${' '.repeat(8193 - payload.length)}${payload}`)).toBe('');
  });

  it('is searched without an exception, within 20 seconds, when the text is hostile', () => {
    const hostile = ['#r=', '%25', '=\n', 'r', '\n> > ', 'a b ', '%23r%3D0 '];
    for (const piece of hostile) expect(() => payloadIn(piece.repeat(20_000))).not.toThrow();
  }, 20_000);
});

describe('the payloads in an email', () => {
  it('are all returned in order, including damaged ones and duplicates', () => {
    const letter = `Hi Anna,

      the first: ${addressOf(payload)}, and here is <${addressOf(other)}>.
      From Bo, cut: ${addressOf(payload).slice(0, -10)}
      Once more:
      ${addressOf(payload).slice(0, 60)}
      ${addressOf(payload).slice(60)}
      See also https://other.example/?r=12 and https://other.example/?list&r=abc`;
    expect(payloadsIn(letter)).toEqual([payload, other, payload.slice(0, -10), payload]);
  });

  it('are found in a query only when the checksum is right, but after an escaped # always', () => {
    expect(payloadsIn(`https://a.example/?r=${payload} https://a.example/?r=${payload.slice(1)}`)).toEqual([payload]);
    expect(payloadsIn(`https://a.example/%23r=${payload.slice(1)}`)).toEqual([payload.slice(1)]);
  });
});

describe('isIntact', () => {
  it('is true when the checksum is right, in any format', () => {
    expect(isIntact(payload)).toBe(true);
    expect(isIntact(writePayload([200]))).toBe(true);
    expect(isIntact(payload.slice(1))).toBe(false);
    expect(isIntact('')).toBe(false);
  });
});

describe('the payloads of a comparison', () => {
  const third = payloads[2] ?? '';
  test.each([
    ['in a fragment', `#c=${payload}.${other}`, [payload, other]],
    ['in capitals', `#C=${payload.toUpperCase()}.${other}`, [payload, other]],
    ['percent-encoded', `%23c%3D${payload}%2E${other}`, [payload, other]],
    ['at the end of a sentence', `#c=${payload}.${other}. See you. Bye`, [payload, other]],
    ['before three dots', `#c=${payload}.${other}...`, [payload, other]],
    ['with a line and an address below', `#c=${payload}.${other}\nwww.firma.no`, [payload, other]],
    ['with a sentence and an address behind', `#c=${payload}.${other}. See you at focal.example`, [payload, other]],
    ['above a signature', `#c=${payload}.${other}\n\nBest\nKari\n\nkari.firma.no`, [payload, other]],
    ['above a signature, after a full stop', `#c=${payload}.${other}.\n> Kari\n> firma.no`, [payload, other]],
    [
      'with a truncated payload and an address below',
      `#c=${payload}.${other.slice(0, -3)}\nwww.firma.no`,
      [payload, other.slice(0, -3)],
    ],
    [
      'with a truncated payload on its own line before a complete one',
      `#c=${payload}.${other.slice(0, 9)}\n${other.slice(9, -3)}.${third}. See www.firma.no`,
      [payload, other.slice(0, 9), third],
    ],
    ['with a parameter after it', `#c=${payload}&mine`, [payload]],
    [
      'wrapped',
      `#c=${payload.slice(0, 9)}=\r\n${payload.slice(9)}.\n${other.slice(0, 5)}\n${other.slice(5)}`,
      [payload, other],
    ],
    ['with an empty payload between', `#c=${payload}..${other}`, [payload, '', other]],
    ['with a truncated payload', `#c=${payload.slice(0, 9)}.${other}`, [payload.slice(0, 9), other]],
    ['beside a link', `#c=${payload}.${other} and #r=${third}`, [payload, other, third]],
    ['after a mangled #, without damaged ones', `/en/compare/?c=${payload}.abc.${other}`, [payload, other]],
    ['nowhere after an empty marker', '#c=', []],
  ])('are found %s', (_name, text, found) => {
    expect(payloadsIn(text)).toEqual(found);
  });

  test('are not mistaken for a single result', () => {
    expect(payloadIn(`#c=${payload}.${other}`)).toBeNull();
    expect(payloadIn(`#c=${payload} #r=${other}`)).toBe(other);
  });

  test('are found before 8,000 full stops', () => {
    expect(payloadsIn(`#c=${payload}${'.'.repeat(8000)}`)).toEqual([payload]);
  });
});
