// Runs before the page is painted: marks it when this tab or this device holds an assessment, and else as new, so that
// what is meant for a newcomer is not shown first and then replaced.
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
