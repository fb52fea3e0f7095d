/**
 * @param text - Anything at all.
 * @returns What it holds as JSON; undefined where it is not JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
