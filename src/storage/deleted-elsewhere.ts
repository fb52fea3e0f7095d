const deleted = new Set<string>();

// No event listeners during the build.
if (typeof addEventListener === 'function') {
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== null && newValue === null) deleted.add(key);
  });
}

/** Keys of entries that another tab has deleted since this page was opened. A cleared storage deletes no single entry. */
export const deletedElsewhere: ReadonlySet<string> = deleted;
