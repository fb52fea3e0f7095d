import { encode } from 'uqr';

/** A QR code to be drawn: dark squares on a light ground, with the quiet zone around them. */
export interface CodePicture {
  /** Of each side, in modules. */
  readonly size: number;
  /** Path of the dark modules, each one unit wide. */
  readonly d: string;
}

/** @param text - What the code says. Error correction is medium: 15 % of it may be covered or dirty. */
export function codeOf(text: string): CodePicture {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const d = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, d };
}
