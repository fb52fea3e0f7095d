import { createHash } from 'node:crypto';

/** Shows the element before the script if the page was opened from a folder. There, the page cannot load other scripts. */
export const openedAsFileScript = 'document.currentScript.previousSibling.hidden=location.protocol!=`file:`';

/** Hash of the script, which the security policy of every page needs. */
export const openedAsFileHash = `sha384-${createHash('sha384').update(openedAsFileScript).digest('base64')}` as const;
