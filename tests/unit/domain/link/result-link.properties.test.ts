import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { encodeSharedResult } from '#domain/link/encode-result-link.ts';
import { payloadIn } from '#domain/link/payload-in.ts';
import { writePayload } from '#domain/link/payload.ts';

import { runMutants, runRoundTrips } from '../../../support/link-fuzz.ts';
import { randomPayloads } from '../../../support/links.ts';
import { holdsAlways } from '../../../support/properties.ts';

// `npm run fuzz` runs the first two properties with a million cases each.
const count = 10_000;

describe('result links, whatever is shared,', () => {
  it('are decoded and encoded again without change', () => {
    expect(runRoundTrips(count, 1)).toEqual({ identical: count, exceptions: 0, different: [] });
  });

  it('are never decoded as another result when damaged, although they would be without the checksum', () => {
    const run = runMutants(count, 2);
    expect(run).toMatchObject({ exceptions: 0, wrong: 0 });
    expect(run.wrongWithoutChecksum).toBeGreaterThan(count / 20);
    expect(run.recovered).toBeGreaterThan(count / 20);
    expect(run.refused).toBeGreaterThan(count / 2);
  });

  it('are rejected without an exception, or encoded again without change, whatever their content', () => {
    const anyContent = fc.oneof(
      fc.array(fc.nat(255), { maxLength: 200 }),
      // Content with a valid head.
      fc
        .tuple(fc.nat(7), fc.nat(255), fc.array(fc.nat(255), { maxLength: 60 }))
        .map(([flags, context, rest]) => [1, 1, flags, context, ...rest]),
      fc
        .tuple(fc.nat(15), fc.array(fc.nat(255), { minLength: 20, maxLength: 20 }))
        .map(([context, rest]) => [1, 1, 0, context, ...rest]),
    );
    let read = 0;
    holdsAlways(
      fc.property(anyContent, (content) => {
        const payload = writePayload(content);
        const outcome = decodeResultLink(payload);
        if (!outcome.ok) return;
        read++;
        expect(encodeSharedResult(outcome.value)).toBe(payload);
      }),
      3000,
    );
    expect(read).toBeGreaterThan(100);
  });

  it('are searched without an exception in any text', () => {
    const [payload = ''] = randomPayloads(1, 3);
    const anyPiece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('#r=', '%23r%3D', '%', '%E2%80', '%2', '\ud83d', '=\n', '=3D', payload, payload.slice(9)),
    );
    holdsAlways(
      fc.property(fc.array(anyPiece), (pieces) => {
        const found = payloadIn(pieces.join(''));
        const outcome = decodeResultLink(found ?? '');
        if (outcome.ok) expect(encodeSharedResult(outcome.value)).toBe(payload);
      }),
      5000,
    );
  });
});
