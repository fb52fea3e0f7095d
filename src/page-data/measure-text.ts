import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { create, type Font } from 'fontkitten';

const file = import.meta
  .resolve('@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2');
const font = readFont(fileURLToPath(file));

/** Average ratio of bold to regular width, because `font` has regular widths only. */
const boldRatio = 1.07;

/**
 * Measures a text in the sans-serif font of the site, at build time.
 *
 * @param text - Contains only characters of that font.
 * @param type - Font size in pixels, and font weight.
 * @returns The width in pixels.
 */
export function measureText(
  text: string,
  { size, weight }: { readonly size: number; readonly weight: number },
): number {
  const width = font.glyphsForString(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) / font.unitsPerEm;
  return width * size * (weight >= 600 ? boldRatio : 1);
}

function readFont(path: string): Font {
  const read = create(readFileSync(path));
  if (read.isCollection) throw new Error(`${path} contains more than one font`);
  return read;
}
