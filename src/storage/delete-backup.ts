/**
 * Deletes the backup.
 *
 * @param name - Name of the database.
 * @returns False if the browser refuses.
 */
export function deleteBackup(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(name);
      // A suspended tab can block the deletion. It still comes before all later uses of the database.
      request.onsuccess = request.onblocked = () => {
        resolve(true);
      };
      request.onerror = () => {
        resolve(false);
      };
    } catch {
      // The browser has no database, and so no backup.
      resolve(true);
    }
  });
}
