import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { create, type Font } from 'fontkitten';

const file = import.meta
  .resolve('@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2');
const font = readFont(fileURLToPath(file));

/** How much wider bold words are than regular ones, on average: only regular widths can be read from the file. */
const boldShare = 1.07;

/**
 * @param text - In letters that the font of the page has.
 * @param type - Its size in pixels, and its weight.
 * @returns How wide it is in pixels.
 */
export function measureText(
  text: string,
  { size, weight }: { readonly size: number; readonly weight: number },
): number {
  const width = font.glyphsForString(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) / font.unitsPerEm;
  return width * size * (weight >= 600 ? boldShare : 1);
}

function readFont(path: string): Font {
  const read = create(readFileSync(path));
  if (read.isCollection) throw new Error(`${path} holds more than one font`);
  return read;
}
