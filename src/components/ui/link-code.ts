import { encode } from 'uqr';

/** A QR code as a path: dark modules, with the quiet zone around them. */
export interface CodePicture {
  /** Length of a side, in modules. */
  readonly size: number;
  /** Path of the dark modules, each one unit wide. */
  readonly d: string;
}

/** @param text - Content of the code. Error correction is medium: a scanner can restore 15 %. */
export function codeOf(text: string): CodePicture {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const d = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, d };
}
