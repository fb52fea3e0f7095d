import { inflateSync } from 'node:zlib';

/** A decoded picture: rows of pixels, each as red, green, blue. */
export type Pixels = readonly (readonly (readonly [number, number, number])[])[];

/** Decodes a PNG as browsers write it: eight bits per channel, not interlaced, colour type 2 (RGB) or 6 (RGBA). */
export function decodePng(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const channels = png[25] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const bytes = inflateSync(Buffer.concat(data));
  const length = width * channels;
  let above = new Uint8Array(length);
  const rows: [number, number, number][][] = [];
  for (let at = 0; at < bytes.length; at += length + 1) {
    above = unfiltered(bytes.subarray(at, at + length + 1), above, channels);
    const row = above;
    rows.push(
      Array.from(
        { length: width },
        (_none, x) => [0, 1, 2].map((c) => row[x * channels + c]) as [number, number, number],
      ),
    );
  }
  return rows;
}

/** Reverses the filter of a row. @see https://www.w3.org/TR/png-3/#9Filters */
function unfiltered(row: Uint8Array, above: Uint8Array, channels: number): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(row.length - 1);
  pixels.forEach((_none, at) => {
    const left = pixels[at - channels] ?? 0;
    const up = above[at] ?? 0;
    const corner = at < channels ? 0 : (above[at - channels] ?? 0);
    const predicted = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][row[0] ?? 0] ?? 0;
    pixels[at] = (row[at + 1] ?? 0) + predicted;
  });
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const nearest = [left, up, corner].map((one) => Math.abs(left + up - corner - one));
  const least = Math.min(...nearest);
  return [left, up, corner][nearest.indexOf(least)] ?? 0;
}
