import type { Locator } from '@playwright/test';
import jsQr from 'jsqr';

/** @returns The content of a QR code on a page; undefined if it cannot be read. */
export async function textOfCode(code: Locator): Promise<string | undefined> {
  const picture = `data:image/png;base64,${(await code.screenshot()).toString('base64')}`;
  const { data, width, height } = await code.page().evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    const { data: dots } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return { data: [...dots], width: image.width, height: image.height };
  }, picture);
  return jsQr(Uint8ClampedArray.from(data), width, height)?.data;
}
