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
  // Firefox reads the blob only after this task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
