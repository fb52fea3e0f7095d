{
  const { key } = document.currentScript.dataset;
  const { dataset } = document.documentElement;
  let isStored = false;
  try {
    isStored = localStorage.getItem(key) !== null;
  } catch {
    // Storage is blocked.
  }
  if (isStored || window.name.startsWith(key.replace(/current$/, 'tab:'))) dataset.draft = '';
  else dataset.new = '';
}
