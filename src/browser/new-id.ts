/** @returns A new UUID, version 4. `crypto.randomUUID` exists only with HTTPS or on localhost, so it is not used. */
export function newId(): string {
  return 'xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx'.replaceAll('x', () => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (random % 16).toString(16);
  });
}
