/**
 * Script of a page: shows the element before it if the page was opened from a folder, where no other script loads. The
 * security policy in `astro.config.mjs` contains its hash.
 */
export const openedAsFileScript = 'document.currentScript.previousSibling.hidden=location.protocol!=`file:`';
