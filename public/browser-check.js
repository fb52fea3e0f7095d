{
  // Features that were new in Chrome and Edge 111, Firefox 115 and Safari 16.4. Older browsers must be able to parse this.
  const isSupported =
    'toSorted' in Array.prototype &&
    CSS.supports('color', 'color-mix(in srgb, red, red)') &&
    matchMedia('(width > 0px)').matches;
  const notice = document.querySelector('[data-outdated]');
  if (notice !== null) notice.hidden = isSupported;
  document.documentElement.dataset.scripts = '';
}
