/** Lifetime of the address of a file, in milliseconds: iOS reads the file only after the user has confirmed. */
const addressLifetime = 60_000;

/**
 * Offers a text as a file. Nothing leaves the device.
 *
 * @param name - File name.
 * @param text - Its content.
 * @param type - Its media type.
 */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  downloadBlob(name, new Blob([text], { type }));
}

/**
 * Offers a file. Nothing leaves the device.
 *
 * @param name - File name.
 */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressLifetime);
}
