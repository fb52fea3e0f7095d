import { parser } from 'typescript-eslint';

/** Its published type leaves the options out. */
const typescript = parser as { parseForESLint: (code: string, options: { filePath: string }) => unknown };

/** A script, or the part of an Astro file between its fences. */
const code = /<script\b[^>]*>([\s\S]*?)<\/script>|^---\n([\s\S]*?)\n---$/gm;

/**
 * Lets ESLint follow the imports of .svelte and .astro files when it looks for cycles: reads only their code and leaves
 * every line where it is.
 */
export function parseForESLint(content: string, options: { filePath: string }): unknown {
  let script = '';
  for (const match of content.matchAll(code)) {
    const text = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(text);
    script += content.slice(script.length, start).replaceAll(/[^\n]/g, ' ') + text;
  }
  return typescript.parseForESLint(script, { ...options, filePath: `${options.filePath}.ts` });
}
