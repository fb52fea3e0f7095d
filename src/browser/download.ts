/** How long the address of a file works, in milliseconds: iOS asks the user first and reads the file afterwards. */
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
