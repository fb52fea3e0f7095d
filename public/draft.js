{
  const { key, drawn } = document.currentScript.dataset;
  const { dataset } = document.documentElement;
  let isStored = false;
  try {
    isStored = localStorage.getItem(key) !== null;
  } catch {
    // Storage is blocked.
  }
  // `window.name` contains the draft if it could not be stored.
  const isUnsaved = window.name.startsWith(key.replace(/current$/, 'tab:'));
  if (isUnsaved) dataset.unsaved = '';
  if (isStored || isUnsaved) dataset.draft = '';
  else dataset.new = '';
  // The HTML contains question 1, but the address can name another view.
  const isDrawn = location.hash.split('&')[0] === drawn;
  if (drawn !== undefined && !isDrawn && /^#(setup|entry|join=|check|list|q=)/.test(location.hash)) dataset.otherView = '';
}
