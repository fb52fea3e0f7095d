/** Generator polynomial of ISO-HDLC, bits reversed. */
const polynomial = 0xed_b8_83_20;

/**
 * CRC-32 (ISO-HDLC), as in zip and PNG files. Bitwise: for such short input, a lookup table is not worth its size.
 *
 * @param bytes - Whole numbers, 0 to 255.
 * @returns Four bytes, the most significant first.
 */
export function crc32(bytes: Iterable<number>): number[] {
  let remainder = ~0;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? polynomial : 0);
  }
  return [24, 16, 8, 0].map((shift) => (~remainder >>> shift) & 0xff);
}
