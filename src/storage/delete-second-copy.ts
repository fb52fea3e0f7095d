/**
 * Deletes the second copy.
 *
 * @param name - Name of the database.
 * @returns Resolves when it is deleted, or when the browser refuses.
 */
export function deleteSecondCopy(name: string): Promise<void> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = () => {
        resolve();
      };
    } catch {
      // The browser has no database, and so no copy.
      resolve();
    }
  });
}
