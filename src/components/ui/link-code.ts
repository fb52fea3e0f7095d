import { encode } from 'uqr';

/** A QR code as an SVG path, with the quiet zone around it. */
export interface CodePicture {
  /** Length of a side in modules, including the quiet zone. */
  readonly size: number;
  /** Path data of the dark modules, each 1 × 1 unit. */
  readonly d: string;
}

/** @param text - Content of the code. Error correction level M: scanners can restore up to 15 % of the code. */
export function codeOf(text: string): CodePicture {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const d = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, d };
}
