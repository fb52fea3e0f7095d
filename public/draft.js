{
  const { key, drawn } = document.currentScript.dataset;
  const { dataset } = document.documentElement;
  let isStored = false;
  try {
    isStored = localStorage.getItem(key) !== null;
  } catch {
    // Storage is blocked.
  }
  // Where the storage did not take it, the tab keeps it.
  const isUnsaved = window.name.startsWith(key.replace(/current$/, 'tab:'));
  if (isUnsaved) dataset.unsaved = '';
  if (isStored || isUnsaved) dataset.draft = '';
  else dataset.new = '';
  // The server has drawn question 1, and the address names another view.
  const isDrawn = location.hash.split('&')[0] === drawn;
  if (drawn !== undefined && !isDrawn && /^#(setup|entry|check|list|q=)/.test(location.hash)) dataset.otherView = '';
}
