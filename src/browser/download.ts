/** Lifetime of an object URL, in milliseconds. iOS reads the file only after the user has confirmed the download. */
const addressLifetime = 60_000;

/**
 * Downloads a text as a file. No data leaves the device.
 *
 * @param name - File name.
 * @param text - Content of the file.
 * @param type - Media type of the file.
 */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  downloadBlob(name, new Blob([text], { type }));
}

/**
 * Downloads a file. No data leaves the device.
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
